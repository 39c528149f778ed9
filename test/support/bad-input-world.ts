import { expect } from "vitest";
import type { Language } from "#i18n/language.ts";
import { dumpOf } from "./dump.ts";
import { findingAt, summaryOf, visibleText } from "./html.ts";
import { routeWorld } from "./route-world.ts";
import { addressOf, formsOf, senderOf } from "./routes.ts";
import type { Fields, Visitor } from "./visitor.ts";

/** A world in which whoever may send a form sends what cannot be taken. */
export async function badInputWorld() {
  const world = await routeWorld();
  const senders = new Map<string, Visitor>();
  for (const language of ["nl", "en"] as const) {
    for (const name of ["Procesleider", "Beheerder"])
      senders.set(`${name} ${language}`, await world.as(name, language));
  }
  const sender = (id: string, language: Language = "nl") =>
    senders.get(`${senderOf(id)} ${language}`) ?? expect.fail(id);
  const pathOf = (id: string) => addressOf(world.app.build, id, world.own);
  const right = (id: string) => formsOf(world.own)[id] ?? {};

  /** Posts what cannot be taken: refused with a status of the 4xx, and nothing is written. */
  const refused = async (id: string, fields: Fields, language: Language = "nl") => {
    const before = await dumpOf(world.app.store);
    const answer = await sender(id, language).post(pathOf(id), fields);
    expect(answer.status, visibleText(answer.text)).toBeGreaterThanOrEqual(400);
    expect(answer.status, visibleText(answer.text)).toBeLessThan(500);
    expect(await dumpOf(world.app.store)).toEqual(before);
    return answer;
  };
  return { ...world, sender, pathOf, right, refused };
}

export type BadInputWorld = Awaited<ReturnType<typeof badInputWorld>>;

/** The finding stands at the field and in the summary, and leads there. */
export function expectFinding(html: string, field: string, sentence: string): void {
  expect(findingAt(html, field), field).toBe(sentence);
  expect(summaryOf(html).get(field)?.toLowerCase(), field).toContain(sentence.toLowerCase());
  expect(html, field).toContain(`id="${field}"`);
}
