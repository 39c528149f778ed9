import { createHash, randomBytes } from "node:crypto";
import { createCookie } from "@remix-run/node";
import type { Author } from "#db/author.ts";
import { endSession, findSignedIn, keepSeen, startSession } from "#db/queries/sessions.ts";
import type { Context } from "#http/context.server.ts";
import { report } from "#http/report.server.ts";
import type { Actor } from "./actor.ts";

/** A session ends after two hours without a request, and after twelve hours whatever happens. */
export const SESSION_LIMITS = { idleMs: 2 * 3_600_000, absoluteMs: 12 * 3_600_000 } as const;

/** How often it is noted that a session is in use: a write a minute, not one a request. */
const SEEN_EVERY_MS = 60_000;

/** Who was found behind the loaders of one request: each of them asks, and there is one answer. */
const found = new WeakMap<Context, Promise<Actor | undefined>>();

/**
 * Whoever is behind the session cookie of a request; undefined is nobody. The loaders of a page are asked together, so
 * they share what was found; an action looks for itself, and what it changed is seen by the loaders after it.
 */
export function signedInActor(request: Request, context: Context): Promise<Actor | undefined> {
  if (request.method !== "GET") return findActor(request, context);
  const actor = found.get(context) ?? findActor(request, context);
  found.set(context, actor);
  return actor;
}

async function findActor(request: Request, context: Context): Promise<Actor | undefined> {
  const id = await sessionId(request, context);
  if (id === undefined) return undefined;
  const now = context.now();
  const signedIn = await findSignedIn(context.store, hashed(id), limitsAt(now));
  if (signedIn === undefined) return undefined;
  const { seenAt, ...actor } = signedIn;
  if (now.getTime() - seenAt.getTime() > SEEN_EVERY_MS) await noteSeen(id, context);
  return actor;
}

/** That a session is in use is worth noting, but not worth a page: with a full disk people can still read. */
async function noteSeen(id: string, { store, now }: Context): Promise<void> {
  try {
    await keepSeen(store, { idHash: hashed(id), at: now() });
  } catch (failure) {
    report(failure);
  }
}

/** Starts a session under a new id and gives the cookie that carries it. An earlier session here is ended. */
export async function signIn(request: Request, context: Context, author: Author): Promise<string> {
  const earlier = await sessionId(request, context);
  const id = randomBytes(32).toString("base64url");
  const replaces = earlier === undefined ? null : hashed(earlier);
  await startSession(context.store, author, { idHash: hashed(id), replaces, ...limitsAt(author.at) });
  return cookie(context).serialize(id);
}

/** Ends the session of this request, if there is one, and gives the cookie that forgets it. */
export async function signOut(request: Request, context: Context, author: Author): Promise<string> {
  const id = await sessionId(request, context);
  if (id !== undefined) await endSession(context.store, author, hashed(id));
  return cookie(context).serialize("", { maxAge: 0 });
}

async function sessionId(request: Request, context: Context): Promise<string | undefined> {
  const value: unknown = await cookie(context).parse(request.headers.get("Cookie"));
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** `__Host-` binds the cookie to this very host, and asks for https; on plain http for localhost it goes without. */
function cookie({ settings: { secure } }: Context) {
  return createCookie(secure ? "__Host-koers" : "koers", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: SESSION_LIMITS.absoluteMs / 1000,
  });
}

function limitsAt(now: Date) {
  return {
    seenSince: new Date(now.getTime() - SESSION_LIMITS.idleMs),
    startedSince: new Date(now.getTime() - SESSION_LIMITS.absoluteMs),
  };
}

function hashed(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}
