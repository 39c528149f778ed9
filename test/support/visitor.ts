import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import { listDemoAccounts } from "#db/queries/accounts.ts";
import type { Store } from "#db/store.ts";
import { loadBuild } from "#server/build.ts";
import { perSlice } from "#server/route-slices.ts";
import { NOW } from "./stores.ts";

/** Koers as it runs in production, without a socket in between: the real build over a real database. */
export interface App {
  readonly store: Store;
  readonly build: ServerBuild;
  readonly answer: (request: Request, context: AppLoadContext) => Promise<Response>;
}

/**
 * React chooses which of its builds it is when it is loaded, once in a file: the one that users get, or the slower one
 * that says on the console what is wrong with a page.
 */
export async function appOver(
  store: Store,
  react: "production" | "development" = "production",
): Promise<App> {
  process.env.NODE_ENV = react;
  const build = await loadBuild();
  const handlerFor = perSlice(build, (slice) => createRequestHandler(slice, "production"));
  return {
    store,
    build,
    answer: (request, ...rest) => handlerFor(new URL(request.url).pathname)(request, ...rest),
  };
}

/** What came back, read to the end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Where one is sent, through whichever door the question came. */
  readonly location: string | null;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Visitor {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, fields?: Fields) => Promise<Answer>;
  readonly send: (path: string, init: RequestInit) => Promise<Answer>;
  readonly signInAs: (name: string) => Promise<Visitor>;
  /** The cookies that the browser would hold, by name. */
  readonly cookies: ReadonlyMap<string, string>;
}

interface Circumstances {
  readonly now: () => Date;
  readonly address: string;
  readonly language: string;
  readonly secure: boolean;
}

const ORIGIN = "http://koers.test";

/** A browser that has not been here before: it keeps cookies and follows nothing. */
export function visitor({ store, answer }: App, given: Partial<Circumstances> = {}): Visitor {
  const { now, address, language, secure } = {
    ...{ now: () => NOW, address: "192.0.2.1", language: "nl", secure: false },
    ...given,
  };
  const cookies = new Map<string, string>();
  const context: AppLoadContext = {
    ...{ store, now, address, nonce: "nonce" },
    settings: { origin: ORIGIN, secure },
  };
  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set("Accept-Language", language);
    headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    // As the server does: a context of its own for each request.
    const response = await answer(new Request(`${ORIGIN}${path}`, { ...init, headers }), { ...context });
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
    return readAnswer(response);
  };
  const post = (path: string, fields: Fields = {}) => send(path, { method: "POST", body: bodyOf(fields) });
  const self: Visitor = {
    get: (path) => send(path, { method: "GET" }),
    ...{ post, send, cookies },
    signInAs: async (name) => {
      const account = (await listDemoAccounts(store)).find((one) => one.name === name);
      const { status, text } = await post("/sign-in/demo", { account: account?.id ?? name, to: "/" });
      if (status !== 302) throw new Error(`${name} could not sign in: ${status} ${text}`);
      return self;
    },
  };
  return self;
}

export function bodyOf(fields: Fields): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs as string[][]);
}

/** The address at which Remix's own JavaScript asks for the same. */
export function dataDoor(path: string): string {
  const [pathname = "", search] = path.split("?");
  return `${pathname === "/" ? "/_root" : pathname}.data${search === undefined ? "" : `?${search}`}`;
}

async function readAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const told = headers.get("Location") ?? headers.get("X-Remix-Redirect");
  const location = status === 202 ? (/"redirect","([^"]*)"/.exec(text)?.[1] ?? null) : told;
  return { status, headers, bytes, text, location };
}

function keep(cookies: Map<string, string>, cookie: string): void {
  const [pair = "", ...attributes] = cookie.split("; ");
  const [name = "", value = ""] = pair.split(/=(.*)/s);
  if (attributes.some((one) => /^max-age=0$/i.test(one))) cookies.delete(name);
  else cookies.set(name, value);
}
