import { expect, test } from "vitest";
import { openCriteria } from "#domain/gate.ts";
import { rowsOf, wordOf } from "#test/support/drawn-rows.ts";

const MET = { yes: true, no: false, unknown: null } as const;

function gateWith(drawing: string) {
  return {
    criteria: rowsOf(drawing).map(({ criterion = "", weight = "", met = "" }) => ({
      text: criterion,
      weight: wordOf(["hard", "soft"], weight),
      isMet: MET[wordOf(["yes", "no", "unknown"], met)],
    })),
  };
}

test("a gate is held by its hard criteria that are not known to be met, in their own order", () => {
  const gate = gateWith(`
    criterion        weight    met
    team bemenst     hard      no
    begroting        hard      yes
    afspraken        hard      unknown
    draagvlak        soft      no
    evaluatie        soft      unknown
  `);
  expect(openCriteria(gate).map(({ text }) => text)).toEqual(["team bemenst", "afspraken"]);
});

test("a gate without hard criteria is held by nothing", () => {
  expect(openCriteria({ criteria: [] })).toEqual([]);
  expect(
    openCriteria(
      gateWith(`
        criterion    weight    met
        draagvlak    soft      no
      `),
    ),
  ).toEqual([]);
});
