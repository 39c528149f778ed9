import { expect, test } from "vitest";
import type { Domain } from "#domain/authority.ts";
import { lines } from "#test/support/drawn-rows.ts";
import { atTheTable, verdictAt } from "#test/support/drawn-table.ts";
import { drawn, partyDrawn } from "#test/support/drawn-verdict.ts";

// Step 4: every domain is covered

test("content and finance may be covered by two members of one party", () => {
  const table = atTheTable(`
    party         member      covers       ceiling
    Haaglanden    delegate    inhoud
                  control     financiën    50.000
  `);
  const verdict = verdictAt(table, { domains: ["inhoud", "financiën"], amount: "40.000" });
  expect(partyDrawn(verdict, "Haaglanden")).toBe("competent by delegate, control");
});

test("the cover of one party does not help another", () => {
  const table = atTheTable(`
    party               member      covers
    Haaglanden          delegate    inhoud
    Holland Rijnland    control     financiën
  `);
  expect(drawn(verdictAt(table, { domains: ["inhoud", "financiën"] }))).toBe(
    lines(`
      not-competent
      Haaglanden: not-covered: financiën
        decision of whoever decides at home by 2026-03-03 for financiën
      Holland Rijnland: not-covered: inhoud
        decision of whoever decides at home by 2026-03-03 for inhoud
    `),
  );
});

test("every domain that is not covered is named", () => {
  const table = atTheTable(`
    party         member      covers
    Haaglanden    delegate    inhoud, onderwijs
  `);
  const verdict = verdictAt(table, { domains: ["juridisch", "inhoud", "vastgoed"] });
  expect(partyDrawn(verdict, "Haaglanden")).toBe("not-covered: juridisch, vastgoed");
});

test("a question that costs money touches finance, whether or not it says so", () => {
  const table = atTheTable(`
    party         member      covers
    Haaglanden    delegate    inhoud
  `);
  const asked = (amount: string) => verdictAt(table, { domains: ["inhoud"], amount });
  expect(partyDrawn(asked("none"), "Haaglanden")).toBe("competent by delegate");
  expect(partyDrawn(asked("1.000"), "Haaglanden")).toBe("not-covered: financiën");
  expect(partyDrawn(asked("unknown"), "Haaglanden")).toBe("not-covered: financiën");
});

// Step 5: the amount fits under the ceiling

test.each([
  ["50.000", "50.000", "competent by control"],
  ["50.000", "50.000,01", "over-ceiling: 50000"],
  ["50.000", "2.000 a year", "competent by control"],
  ["2.000 a year", "50.000", "competent by control"],
  ["2.000 a year", "2.000,01 a year", "over-ceiling: 2000 a year"],
  ["50.000 + 2.000 a year", "50.000 + 2.000 a year", "competent by control"],
  ["50.000 + 2.000 a year", "1 + 3.000 a year", "over-ceiling: 50000 + 2000 a year"],
  ["50.000", "unknown", "unknown amount"],
  ["", "unknown", "competent by control"],
  ["", "9.000.000 + 9.000.000 a year", "competent by control"],
  ["0", "none", "competent by control"],
])("with a ceiling of %j and an amount of %s the party is %s", (ceiling, amount, expected) => {
  const table = atTheTable(`
    party         member      covers       ceiling
    Haaglanden    control     financiën    ${ceiling}
  `);
  expect(partyDrawn(verdictAt(table, { domains: ["financiën"], amount }), "Haaglanden")).toBe(expected);
});

test("the ceiling that counts is that of the record that covers finance", () => {
  const table = atTheTable(`
    party         member      covers       ceiling
    Haaglanden    delegate    inhoud       1.000
                  control     financiën    50.000
  `);
  const verdict = verdictAt(table, { domains: ["inhoud", "financiën"], amount: "40.000" });
  expect(partyDrawn(verdict, "Haaglanden")).toBe("competent by delegate, control");
});

test("two ceilings do not add up", () => {
  const table = atTheTable(`
    party         member      covers       ceiling
    Haaglanden    delegate    financiën    30.000
                  control     financiën    25.000
  `);
  const verdict = verdictAt(table, { domains: ["financiën"], amount: "50.000" });
  expect(partyDrawn(verdict, "Haaglanden")).toBe("over-ceiling: 30000");
});

test.each([
  ["10.000 a year", "30.000 a year", "30000 a year"],
  ["30.000 a year", "10.000 a year", "30000 a year"],
  ["40.000", "10.000 + 35.000 a year", "40000"],
])("of %s and %s, both too low, the one that is the least too low is named", (one, other, named) => {
  const table = atTheTable(`
    party         member      covers       ceiling
    Haaglanden    delegate    financiën    ${one}
                  control     financiën    ${other}
  `);
  const verdict = verdictAt(table, { domains: ["financiën"], amount: "50.000 + 50.000 a year" });
  expect(partyDrawn(verdict, "Haaglanden")).toBe(`over-ceiling: ${named}`);
});

test("over the ceiling is a reservation where somebody at home ratifies, and a gap where nobody does", () => {
  const table = atTheTable(`
    party               member     covers       ceiling    chain
    Haaglanden          control    financiën    50.000     college 21
    Holland Rijnland    control    financiën    50.000
  `);
  const verdict = verdictAt(table, { domains: ["financiën"], amount: "60.000" });
  expect(partyDrawn(verdict, "Haaglanden")).toBe("subject-to-ratification 2026-03-31 by college");
  expect(partyDrawn(verdict, "Holland Rijnland")).toBe("over-ceiling: 50000");
});

test("an amount that nobody has stated is settled at home where somebody ratifies", () => {
  const table = atTheTable(`
    party         member     covers       ceiling    chain
    Haaglanden    control    financiën    50.000     college 21
  `);
  const verdict = verdictAt(table, { domains: ["financiën"], amount: "unknown" });
  expect(partyDrawn(verdict, "Haaglanden")).toBe("subject-to-ratification 2026-03-31 by college");
});

// Step 6: ratification

test("ratifications follow one another, each with its own days", () => {
  const table = atTheTable(`
    party         member      covers    chain
    Haaglanden    delegate    inhoud    college 21, raad 42
  `);
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"] }), "Haaglanden")).toBe(
    "subject-to-ratification 2026-05-12 by college, raad",
  );
});

test("a ratification waits for recess to pass and for a working day to come", () => {
  const table = atTheTable(
    `
    party         member      covers    chain
    Haaglanden    delegate    inhoud    college 28
    `,
    { on: "2026-04-07", recess: "2026-04-25 to 2026-05-03" },
  );
  // 28 days without the nine of recess run out on Ascension Day, 14 May 2026.
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"] }), "Haaglanden")).toBe(
    "subject-to-ratification 2026-05-15 by college",
  );
});

test("where a colleague may decide without ratification, nobody at home is asked", () => {
  const table = atTheTable(`
    party         member      covers    chain
    Haaglanden    delegate    inhoud    college 21
                  director    inhoud
  `);
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"] }), "Haaglanden")).toBe("competent by director");
});

test("of two chains for the same domain the quicker counts, and of two domains the slower", () => {
  const sameDomain = atTheTable(`
    party         member      covers    chain
    Haaglanden    delegate    inhoud    raad 42
                  director    inhoud    college 21
  `);
  expect(partyDrawn(verdictAt(sameDomain, { domains: ["inhoud"] }), "Haaglanden")).toBe(
    "subject-to-ratification 2026-03-31 by college",
  );
  const twoDomains = atTheTable(`
    party         member      covers       chain
    Haaglanden    delegate    inhoud       raad 42
                  control     financiën    college 21
  `);
  expect(partyDrawn(verdictAt(twoDomains, { domains: ["inhoud", "financiën"] }), "Haaglanden")).toBe(
    "subject-to-ratification 2026-04-21 by raad, college",
  );
});

test("a ratification that two domains need is named once, and every other one too", () => {
  const table = atTheTable(`
    party         member      covers       chain
    Haaglanden    delegate    inhoud       college 21, raad 42
                  control     financiën    college 21
                  buyer       vastgoed     college 14
  `);
  const stepsFor = (...domains: Domain[]) =>
    verdictAt(table, { domains }).parties.flatMap((party) => ("steps" in party ? party.steps : []));
  const [college, raad] = [
    { constituency: "college", leadDays: 21 },
    { constituency: "raad", leadDays: 42 },
  ];
  expect(stepsFor("inhoud", "financiën")).toEqual([college, raad]);
  expect(stepsFor("financiën", "inhoud")).toEqual([college, raad]);
  expect(stepsFor("vastgoed", "financiën")).toEqual([{ constituency: "college", leadDays: 14 }, college]);
});

test.each(["", "college 21"])(
  "of two records that do equally well with chain %j the same is named, whichever came first",
  (chain) => {
    const table = atTheTable(`
    party         member      covers    chain
    Haaglanden    delegate    inhoud    ${chain}
                  director    inhoud    ${chain}
  `);
    const [one] = verdictAt(table, { domains: ["inhoud"] }).parties;
    const reversed = { ...table, authorities: [...table.authorities].reverse() };
    expect(verdictAt(reversed, { domains: ["inhoud"] }).parties).toEqual([one]);
    expect(one).toMatchObject({ records: [{ holderId: "Haaglanden/delegate" }] });
  },
);

test("of two ceilings that are equally much too low the same is named, whichever was recorded first", () => {
  const table = atTheTable(`
    party         member      covers       ceiling
    Haaglanden    delegate    financiën    40.000
                  control     financiën    40.000 a year
  `);
  for (const authorities of [table.authorities, [...table.authorities].reverse()]) {
    const verdict = verdictAt(
      { ...table, authorities },
      { domains: ["financiën"], amount: "50.000 + 50.000 a year" },
    );
    expect(partyDrawn(verdict, "Haaglanden")).toBe("over-ceiling: 40000");
  }
});
