import { expect, test } from "vitest";
import { lines } from "#test/support/drawn-rows.ts";
import { atTheTable, verdictAt } from "#test/support/drawn-table.ts";
import { drawn } from "#test/support/drawn-verdict.ts";

test("the steering group may not fund the process leader while one of five regions covers content only", () => {
  const table = atTheTable(
    `
    party                          member      covers               ceiling    chain         comes
    Haaglanden (college)           delegate    inhoud
                                   control     financiën            100.000                  away
    Holland Rijnland (bestuur)     delegate    inhoud, financiën    100.000
    Midden-Holland (college)       delegate    inhoud, financiën    100.000
    Zuid-Holland Zuid (bestuur)    delegate    inhoud, financiën    100.000
    Rijnmond (bestuur)             delegate    inhoud, financiën    100.000    bestuur 14
    `,
    { homeDecisionBy: "2026-03-03" },
  );
  expect(drawn(verdictAt(table, { domains: ["financiën"], amount: "90.000" }))).toBe(
    lines(`
      not-competent
      Haaglanden: not-covered: financiën
        invite control for financiën
        decision of college by 2026-03-03 for financiën
      Holland Rijnland: competent by delegate
      Midden-Holland: competent by delegate
      Zuid-Holland Zuid: competent by delegate
      Rijnmond: subject-to-ratification 2026-03-24 by bestuur
    `),
  );
});

test("once the control expert comes, only the ratification of Rijnmond is open", () => {
  const table = atTheTable(`
    party                   member      covers       ceiling    chain
    Haaglanden (college)    delegate    inhoud
                            control     financiën    100.000
    Rijnmond (bestuur)      delegate    financiën    100.000    bestuur 14
  `);
  expect(drawn(verdictAt(table, { domains: ["financiën"], amount: "90.000" }))).toBe(
    lines(`
      subject-to-ratification 2026-03-24
      Haaglanden: competent by control
      Rijnmond: subject-to-ratification 2026-03-24 by bestuur
    `),
  );
});

test("a table may decide when every party may or conforms", () => {
  const table = atTheTable(
    `
    party         member      covers
    Haaglanden    delegate    inhoud
    Horizon       director    inhoud
    School
    `,
    { conforms: [{ partyId: "School", bodyId: "stuurgroep", domains: null, from: null, until: null }] },
  );
  expect(verdictAt(table, { domains: ["inhoud"] }).kind).toBe("competent");
});

test("a decision becomes definitive with the last ratification", () => {
  const table = atTheTable(`
    party               member      covers    chain
    Haaglanden          delegate    inhoud    college 14
    Holland Rijnland    delegate    inhoud    bestuur 35
    Horizon             director    inhoud
  `);
  expect(verdictAt(table, { domains: ["inhoud"] })).toMatchObject({
    kind: "subject-to-ratification",
    definitiveOn: "2026-04-14",
  });
});

test("the parties are judged in the order in which the question names them, and only those", () => {
  const table = atTheTable(`
    party               member      covers
    Haaglanden          delegate    inhoud
    Holland Rijnland    delegate
    Horizon             director    inhoud
  `);
  expect(drawn(verdictAt(table, { domains: ["inhoud"], parties: ["Horizon", "Haaglanden"] }))).toBe(
    lines(`
      competent
      Horizon: competent by director
      Haaglanden: competent by delegate
    `),
  );
});

test("a party that nobody has recorded is absent", () => {
  const table = atTheTable(`
    party         member      covers
    Haaglanden    delegate    inhoud
  `);
  expect(drawn(verdictAt(table, { domains: ["inhoud"], parties: ["Rijnmond"] }))).toBe(
    lines(`
      not-competent
      Rijnmond: absent
        decision of whoever decides at home by 2026-03-03 for inhoud
    `),
  );
});

test("a question that names no domains can be decided by nobody, and is mended in the question", () => {
  const table = atTheTable(`
    party         member      covers
    Haaglanden    delegate    inhoud
  `);
  expect(drawn(verdictAt(table, { domains: [] }))).toBe(
    lines(`
      not-competent
      unstated: domains
      Haaglanden: unknown domains
    `),
  );
});

test("a question that costs money states a domain by that", () => {
  const table = atTheTable(`
    party         member     covers
    Haaglanden    control    financiën
  `);
  expect(verdictAt(table, { amount: "500" })).toMatchObject({ kind: "competent", unstated: [] });
});

test("a question that names no parties can be decided by nobody", () => {
  const table = atTheTable(`
    party         member      covers
    Haaglanden    delegate    inhoud
  `);
  expect(verdictAt(table, { domains: ["inhoud"], parties: [] })).toMatchObject({
    kind: "not-competent",
    unstated: ["parties"],
  });
});

// The decision rule

const TWO_OF_FOUR = `
  party               member      covers    chain
  Haaglanden          delegate    inhoud
  Holland Rijnland    delegate    inhoud
  Midden-Holland      delegate    inhoud    college 14
  Rijnmond            delegate
`;

test.each([
  ["consent", "not-competent"],
  ["unanimity", "not-competent"],
  [null, "not-competent"],
  ["majority", "subject-to-ratification"],
] as const)(
  "under %s two of four that may, one that must ask and one unknown make it %s",
  (rule, expected) => {
    const table = atTheTable(TWO_OF_FOUR, { decisionRule: rule, quorum: 4 });
    expect(verdictAt(table, { domains: ["inhoud"] })).toMatchObject({ kind: expected, rule });
  },
);

test("a majority is more than half", () => {
  const table = atTheTable(TWO_OF_FOUR, { decisionRule: "majority", quorum: 4 });
  const among = (...parties: string[]) => verdictAt(table, { domains: ["inhoud"], parties }).kind;
  expect(among("Haaglanden", "Rijnmond")).toBe("not-competent");
  expect(among("Haaglanden", "Holland Rijnland", "Rijnmond")).toBe("competent");
});

test("a majority is definitive with the ratification that completes it, not with the last one", () => {
  const table = atTheTable(
    `
    party               member      covers    chain
    Haaglanden          delegate    inhoud
    Holland Rijnland    delegate    inhoud    college 14
    Rijnmond            delegate    inhoud    raad 70
    `,
    { decisionRule: "majority", quorum: 3 },
  );
  expect(verdictAt(table, { domains: ["inhoud"] }).definitiveOn).toBe("2026-03-24");
});

test.each([
  ["majority", 2, "met", "competent"],
  ["majority", 3, "not-met", "not-competent"],
  ["majority", null, "unknown", "not-competent"],
  ["consent", 3, "not-needed", "competent"],
  [null, 3, "not-needed", "competent"],
] as const)(
  "under %s with a quorum of %s, two expected members make the quorum %s and the verdict %s",
  (decisionRule, quorum, expected, kind) => {
    const table = atTheTable(
      `
      party         member      covers    comes
      Haaglanden    delegate    inhoud
      Horizon       director    inhoud
      Horizon       expert      inhoud    away
      Horizon       adviser     inhoud    guest
      `,
      { decisionRule, quorum },
    );
    expect(verdictAt(table, { domains: ["inhoud"] })).toMatchObject({ quorum: expected, kind });
  },
);
