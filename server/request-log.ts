import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** A link that works once is a key: what opens the door stays out of the log. */
const KEY = /^\/(first-administrator|invitations)\/[^/]+/;

/**
 * One line a request: what, how it ended, how long. No address, name, text or query: those can identify a person or
 * tell what is confidential. Addresses in Koers hold ids and slugs only.
 */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    const { method } = req;
    const path = req.path.replace(KEY, "/$1/…");
    res.once("close", () => {
      const line = { method, path, status: res.statusCode, ms: Math.round(performance.now() - startedAt) };
      if (res.statusCode >= 500) log.error(line, "request");
      else log.info(line, "request");
    });
    next();
  };
}
