import { expect } from "vitest";
import { dumpOf } from "./dump.ts";
import { visibleText } from "./html.ts";
import type { Params } from "./routes.ts";
import { sqliteFile, withDemo } from "./stores.ts";
import { twoProgrammes } from "./two-programmes.ts";
import { type Answer, type App, appOver, type Fields, type Visitor, visitor } from "./visitor.ts";

export const SLUG = "jeugdhulp-plus";

/** Koers over a world of its own in which both programmes have one of everything. */
export interface RouteWorld {
  readonly app: App;
  readonly own: Params;
  readonly other: Params;
  readonly meeting: string;
  readonly item: string;
  /** Somebody who just signed in. */
  readonly as: (name: string, language?: string) => Promise<Visitor>;
}

export async function routeWorld(): Promise<RouteWorld> {
  const store = await withDemo(sqliteFile());
  const { own, other } = await twoProgrammes(store);
  const app = await appOver(store);
  const as = (name: string, language = "nl") => visitor(app, { language }).signInAs(name);
  return { app, own, other, meeting: own.meeting ?? "", item: own.item ?? "", as };
}

/** The form was taken: one is sent on. */
export async function expectDone(answer: Promise<Answer>): Promise<void> {
  const { status, text } = await answer;
  expect(status, visibleText(text)).toBe(302);
}

/** Posts what must not be taken: answered with that status, and nothing is written. */
export async function expectRefused(
  { store }: App,
  who: Visitor,
  { path, fields, status }: { readonly path: string; readonly fields: Fields; readonly status: number },
): Promise<string> {
  const before = await dumpOf(store);
  const answer = await who.post(path, fields);
  expect(answer.status, visibleText(answer.text)).toBe(status);
  expect(await dumpOf(store)).toEqual(before);
  return answer.text;
}
