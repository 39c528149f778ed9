/** The path within Koers that somebody asked to go back to; the front page where it leads anywhere else. */
export function returnPath(wanted: FormDataEntryValue | string | null): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return "/";
  const here = "https://koers.invalid";
  const url = URL.canParse(wanted, here) ? new URL(wanted, here) : undefined;
  return url?.origin === here ? `${url.pathname}${url.search}` : "/";
}
