import type { Request, RequestHandler } from "express";
import { readBody } from "./body.ts";
import { PLAIN, sendPlainPage } from "./plain-page.ts";
import { isSameOrigin } from "./same-origin.ts";

/** Refuses, in front of Remix, what no page of Koers sends: broken addresses, foreign posts, bodies over the limit. */
export function doorkeeper(): readonly RequestHandler[] {
  return [refuseMalformed, refuseForeign, readWholeBody];
}

/** The body that `readWholeBody` put by; undefined for methods without one. */
export const bodyOf = (req: Request): Buffer | undefined => req.res?.locals.body as Buffer | undefined;

/** Remix builds a URL from these pieces and throws on what is none, which would answer 500 to a scanner's nonsense. */
const refuseMalformed: RequestHandler = (req, res, next) => {
  // Only a trusted proxy may say for which host a request was meant.
  if (!req.app.get("trust proxy")) delete req.headers["x-forwarded-host"];
  const isReadable =
    req.originalUrl.startsWith("/") && URL.canParse(`http://${req.headers.host}${req.originalUrl}`);
  if (isReadable) next();
  else sendPlainPage(res, 400, PLAIN.malformed);
};

const refuseForeign: RequestHandler = (req, res, next) => {
  const headers = { "sec-fetch-site": req.get("sec-fetch-site"), origin: req.get("origin") };
  if (isSameOrigin(req.method, headers, req.headers.host)) next();
  else sendPlainPage(res, 403, PLAIN.foreign);
};

const readWholeBody: RequestHandler = async (req, res, next) => {
  if (req.method === "GET" || req.method === "HEAD") return next();
  const body = await readBody(req);
  if (body.kind === "aborted") return;
  if (body.kind === "too-large") {
    res.set("Connection", "close");
    return sendPlainPage(res, 413, PLAIN.tooLarge);
  }
  res.locals.body = body.bytes;
  next();
};
