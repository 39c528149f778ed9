import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Store } from "#db/store.server.ts";
import { doorkeeper } from "./doorkeeper.ts";
import { PLAIN, sendPlainPage } from "./plain-page.ts";
import { type RemixParts, remixHandler } from "./remix-handler.ts";
import { requestLog } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";

export interface AppParts extends RemixParts {
  readonly log: Logger;
}

/** The HTTP server around Remix. The order matters: whoever is refused costs no rendering and no query. */
export function createApp(parts: AppParts): Express {
  const secure = parts.origin.startsWith("https:");
  const app = express();
  app.disable("x-powered-by");
  // Without a proxy anyone can write X-Forwarded-For and so escape the rate limit on sign-in.
  app.set("trust proxy", secure ? ["loopback", "linklocal", "uniquelocal"] : false);
  app.use(requestLog(parts.log), ...securityHeaders(secure));
  app.get("/health", health(parts.store));
  app.use(...doorkeeper(), compression());
  // Asset names carry a hash of their content, so a browser may keep them for good; a missing one is a plain 404.
  app.use(
    "/assets",
    express.static("build/client/assets", { immutable: true, maxAge: "1y", fallthrough: false }),
  );
  app.use(express.static("build/client", { maxAge: "1h", index: false, redirect: false }));
  app.use(remixHandler(parts));
  app.use(onError(parts.log));
  return app;
}

/** Cheap on purpose: a load balancer asks this every few seconds. */
function health(store: Store): RequestHandler {
  return async (_req, res) => {
    res.set("Cache-Control", "no-store");
    try {
      await store.ping();
      res.json({ status: "ok", engine: store.engine });
    } catch {
      res.status(503).json({ status: "unavailable" });
    }
  };
}

/** Express knows an error handler by its four arguments. Remix shows its own error pages; this is for what precedes them. */
function onError(log: Logger): ErrorRequestHandler {
  return (error: { readonly status?: number; readonly stack?: string }, _req, res, next) => {
    if (res.headersSent) return next(error);
    const status = error.status ?? 500;
    if (status < 500) return sendPlainPage(res, status, PLAIN.malformed);
    log.error({ stack: error.stack }, "failure in front of Remix");
    return sendPlainPage(res, 500, PLAIN.broken);
  };
}
