/** Methods that only read; a foreign site may send them, because they change nothing. */
const READING = ["GET", "HEAD", "OPTIONS"];

export interface OriginHeaders {
  readonly "sec-fetch-site"?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * Whether a request may change something: it reads only, or the browser itself says that it came from our own pages.
 * Remix's own check covers document posts alone, and accepts a request without Origin.
 *
 * - `Sec-Fetch-Site`, when sent, decides: `same-origin` and nothing else (`same-site` and `none` are not ours).
 * - Else, on plain http beyond localhost, `Origin` must name `expectedHost`: the host and port of the `Host` header.
 * - Neither header, `null` or a malformed Origin: refused. No browser sends a form like that.
 */
export function isSameOrigin(
  method: string,
  headers: OriginHeaders,
  expectedHost: string | undefined,
): boolean {
  if (READING.includes(method.toUpperCase())) return true;
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const { origin } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return (
    expectedHost !== undefined && expectedHost !== "" && new URL(origin).host === expectedHost.toLowerCase()
  );
}
