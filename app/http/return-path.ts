/** The path within Koers that somebody asked to go back to; the front page where it leads anywhere else. */
export function returnPath(wanted: string | null): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return "/";
  const here = "https://koers.invalid";
  const url = URL.canParse(wanted, here) ? new URL(wanted, here) : undefined;
  // A path that begins with two slashes, such as what "/.//elsewhere.nl" comes down to, is another site's address.
  return url?.origin === here && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}` : "/";
}
