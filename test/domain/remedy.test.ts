import { expect, test } from "vitest";
import { lines } from "#test/support/drawn-rows.ts";
import { atTheTable, verdictAt } from "#test/support/drawn-table.ts";
import { drawn } from "#test/support/drawn-verdict.ts";

test("whoever covers most of what is missing is invited first", () => {
  const table = atTheTable(`
    party                   member      covers                  comes
    Haaglanden (college)    delegate    inhoud
                            buyer       vastgoed                away
                            director    financiën, vastgoed     away
                            control     financiën               elsewhere
  `);
  expect(drawn(verdictAt(table, { domains: ["inhoud", "financiën", "vastgoed"] }))).toBe(
    lines(`
      not-competent
      Haaglanden: not-covered: financiën, vastgoed
        invite director for financiën, vastgoed
        invite buyer for vastgoed
        invite control for financiën
        decision of college by 2026-03-03 for financiën, vastgoed
      split: now inhoud; later financiën, vastgoed
    `),
  );
});

test("nobody is invited whose record has lapsed, does not bind, is too low, or is of another party", () => {
  const table = atTheTable(`
    party                   member      covers       ceiling    act          valid               comes
    Haaglanden (college)    delegate    inhoud
                            control     financiën    1.000                                       away
                            adviser     financiën               adviseren                        away
                            former      financiën                            until 2026-03-09    away
    Rijnmond                control     financiën                                                away
  `);
  const verdict = verdictAt(table, { domains: ["financiën"], amount: "2.000", parties: ["Haaglanden"] });
  expect(drawn(verdict)).toBe(
    lines(`
      not-competent
      Haaglanden: not-covered: financiën
        decision of college by 2026-03-03 for financiën
    `),
  );
});

test("whoever must ratify at home is a remedy too", () => {
  const table = atTheTable(`
    party                   member      covers       ceiling    chain         comes
    Haaglanden (college)    delegate    inhoud
                            control     financiën    1.000      college 14    away
  `);
  const [party] = verdictAt(table, { domains: ["financiën"], amount: "2.000" }).parties;
  expect(party?.remedies[0]).toMatchObject({ kind: "invite", participantId: "Haaglanden/control" });
});

test("for an absent party anybody who covers part of the question is invited", () => {
  const table = atTheTable(`
    party                   member      covers       comes
    Haaglanden (college)    delegate    inhoud       away
                            control     financiën    elsewhere
                            trainee                  away
  `);
  expect(drawn(verdictAt(table, { domains: ["inhoud", "financiën"] }))).toBe(
    lines(`
      not-competent
      Haaglanden: absent
        invite control for financiën
        invite delegate for inhoud
        decision of college by 2026-03-03 for inhoud, financiën
    `),
  );
});

test("where a record has lapsed, a colleague or a decision from home mends it", () => {
  const table = atTheTable(`
    party                       member      covers    valid                 comes
    Haaglanden (raad)           delegate    inhoud    until 2025-12-31
                                director    inhoud                          away
  `);
  expect(drawn(verdictAt(table, { domains: ["inhoud"] }))).toBe(
    lines(`
      not-competent
      Haaglanden: expired
        invite director for inhoud
        decision of raad by 2026-03-03 for inhoud
    `),
  );
});

test("over the ceiling one invites who may spend more, asks at home, or lowers the amount", () => {
  const table = atTheTable(`
    party                   member      covers       ceiling                   comes
    Haaglanden (college)    control     financiën    50.000 + 2.000 a year
                            director    financiën    60.000                    away
                            delegate    financiën    55.000                    away
  `);
  expect(drawn(verdictAt(table, { domains: ["financiën"], amount: "60.000" }))).toBe(
    lines(`
      not-competent
      Haaglanden: over-ceiling: 50000 + 2000 a year
        invite director for financiën
        decision of college by 2026-03-03 for financiën
        lower the amount to 50000 + 2000 a year
    `),
  );
});

test("an amount that is unknown asks for the amount, not for another person", () => {
  const table = atTheTable(`
    party                   member      covers       ceiling    comes
    Haaglanden (college)    control     financiën    50.000
                            director    financiën               away
  `);
  expect(drawn(verdictAt(table, { domains: ["financiën"], amount: "unknown" }))).toBe(
    lines(`
      not-competent
      Haaglanden: unknown amount
        settle the unknown amount
    `),
  );
});

test("where nothing needs mending, nothing is proposed", () => {
  const table = atTheTable(`
    party         member      covers    chain         comes
    Haaglanden    delegate    inhoud    college 14
                  director    inhoud                  away
    Rijnmond      delegate    inhoud
  `);
  expect(drawn(verdictAt(table, { domains: ["inhoud"] }))).toBe(
    lines(`
      subject-to-ratification 2026-03-24
      Haaglanden: subject-to-ratification 2026-03-24 by college
      Rijnmond: competent by delegate
    `),
  );
});

// Splitting

test("what every party covers may be decided now, and the rest later", () => {
  const table = atTheTable(`
    party               member      covers
    Haaglanden          delegate    inhoud, vastgoed
    Holland Rijnland    delegate    inhoud, juridisch
  `);
  expect(verdictAt(table, { domains: ["juridisch", "inhoud", "vastgoed"] }).remedies).toEqual([
    { kind: "split", now: ["inhoud"], later: ["juridisch", "vastgoed"] },
  ]);
});

test("what is too dear for somebody is decided later", () => {
  const table = atTheTable(`
    party         member      covers               ceiling
    Haaglanden    delegate    inhoud, financiën    50.000
  `);
  for (const amount of ["60.000", "unknown"]) {
    expect(verdictAt(table, { domains: ["inhoud"], amount }).remedies).toEqual([
      { kind: "split", now: ["inhoud"], later: ["financiën"] },
    ]);
  }
});

test("a split puts off what is too dear as well as what is not covered", () => {
  const table = atTheTable(`
    party         member      covers               ceiling
    Haaglanden    delegate    inhoud, financiën    50.000
  `);
  expect(verdictAt(table, { domains: ["inhoud", "juridisch"], amount: "60.000" }).remedies).toEqual([
    { kind: "split", now: ["inhoud"], later: ["juridisch", "financiën"] },
  ]);
});

test.each([
  ["nothing is covered", ["financiën", "vastgoed"], ["Haaglanden"]],
  ["everything is covered", ["inhoud"], ["Haaglanden"]],
  ["a party is unknown", ["inhoud", "financiën"], ["Haaglanden", "Rijnmond"]],
  ["a party is absent", ["inhoud", "financiën"], ["Haaglanden", "Horizon"]],
] as const)("there is nothing to split where %s", (_why, domains, parties) => {
  const table = atTheTable(`
    party         member      covers
    Haaglanden    delegate    inhoud
    Rijnmond      delegate
    Horizon
  `);
  expect(verdictAt(table, { domains: [...domains], parties: [...parties] }).remedies).toEqual([]);
});

test("a majority that may decide has nothing to split", () => {
  const table = atTheTable(
    `
    party               member      covers
    Haaglanden          delegate    inhoud, financiën
    Holland Rijnland    delegate    inhoud, financiën
    Rijnmond            delegate    inhoud
    `,
    { decisionRule: "majority", quorum: 2 },
  );
  expect(verdictAt(table, { domains: ["inhoud", "financiën"] })).toMatchObject({
    kind: "competent",
    remedies: [],
  });
});

test("a table that lacks nothing but its quorum has nothing to split", () => {
  const table = atTheTable(
    `
    party         member      covers
    Haaglanden    delegate    inhoud, financiën
    `,
    { decisionRule: "majority", quorum: 2 },
  );
  expect(verdictAt(table, { domains: ["inhoud", "financiën"] })).toMatchObject({
    kind: "not-competent",
    remedies: [],
  });
});

test("whoever has said that they cannot come is not invited", () => {
  const table = atTheTable(`
    party                   member      covers                  comes
    Haaglanden (college)    delegate    inhoud
                            director    financiën, vastgoed     excused
                            control     financiën               elsewhere
  `);
  expect(drawn(verdictAt(table, { domains: ["inhoud", "financiën"] }))).toBe(
    lines(`
      not-competent
      Haaglanden: not-covered: financiën
        invite control for financiën
        decision of college by 2026-03-03 for financiën
      split: now inhoud; later financiën
    `),
  );
});
