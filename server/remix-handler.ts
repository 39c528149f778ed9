import { Readable } from "node:stream";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import type { Context } from "#http/context.server.ts";
import { bodyOf } from "./doorkeeper.ts";
import { perSlice } from "./route-slices.ts";
import { nonceOf } from "./security-headers.ts";

export interface RemixParts extends Pick<Context, "store" | "now"> {
  readonly build: ServerBuild;
  /** The address people type; https means that a proxy stands in front. */
  readonly origin: string;
}

/** Hands a request to Remix, with everything that loaders and actions may know about the world outside. */
export function remixHandler({ build, store, now, origin }: RemixParts): RequestHandler {
  const getLoadContext = (req: Request, res: Response): AppLoadContext => ({
    store,
    now,
    nonce: nonceOf(res),
    address: (res.req ?? req).ip ?? "",
    settings: { origin, secure: origin.startsWith("https:") },
  });
  const handlerFor = perSlice(build, (slice) =>
    createRequestHandler({ build: slice, mode: "production", getLoadContext }),
  );
  return (req, res, next) => handlerFor(req.path)(replay(req), res, next);
}

/**
 * The request again, with the body that was read and counted in doorkeeper.ts. Remix's Express adapter takes the body
 * from the request as a stream, and asks it only for what is copied here.
 */
function replay(req: Request): Request {
  const body = bodyOf(req);
  if (body === undefined) return req;
  const { method, headers, originalUrl, protocol, hostname } = req;
  const get = req.get.bind(req);
  const stream = Readable.from(body.length > 0 ? [body] : [], { objectMode: false });
  return Object.assign(stream, {
    method,
    headers,
    originalUrl,
    protocol,
    hostname,
    get,
  }) as unknown as Request;
}
