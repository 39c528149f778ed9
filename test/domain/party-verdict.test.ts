import { expect, test } from "vitest";
import type { Domain } from "#domain/authority.ts";
import type { ConformDeclaration } from "#domain/conform.ts";
import { lines } from "#test/support/drawn-rows.ts";
import { atTheTable, verdictAt } from "#test/support/drawn-table.ts";
import { drawn, partyDrawn } from "#test/support/drawn-verdict.ts";

const everything: ConformDeclaration = {
  partyId: "School",
  bodyId: "stuurgroep",
  domains: null,
  from: null,
  until: null,
};

// Step 1: conforms

test("a party that does not sit here and has declared to conform is bound and has no say", () => {
  const table = atTheTable(
    `
    party         member       covers    comes
    Haaglanden    delegate     inhoud
    School
    `,
    { conforms: [everything] },
  );
  expect(drawn(verdictAt(table, { domains: ["inhoud"] }))).toBe(
    lines(`
      competent
      Haaglanden: competent by delegate
      School: conforms
    `),
  );
});

test("a party that sits at the body cannot merely conform to it", () => {
  const table = atTheTable(
    `
    party     member      covers    comes
    School    director              away
    `,
    { conforms: [everything] },
  );
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"] }), "School")).toBe("absent");
});

test("a guest has no seat, so that the guest's party still conforms", () => {
  const table = atTheTable(
    `
    party     member      covers    comes
    School    director              guest
    `,
    { conforms: [everything] },
  );
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"] }), "School")).toBe("conforms");
});

test("who conforms about content is not bound when the question costs money", () => {
  const table = atTheTable(
    `
    party     member
    School
    `,
    { conforms: [{ ...everything, domains: ["inhoud"] }] },
  );
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"] }), "School")).toBe("conforms");
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"], amount: "500" }), "School")).toBe("absent");
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"], amount: "unknown" }), "School")).toBe("absent");
});

// Step 2: whoever is expected

test("a party of whom nobody is expected is absent, whatever its members may decide", () => {
  const table = atTheTable(`
    party         member      covers    comes
    Haaglanden    delegate    inhoud    away
  `);
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"] }), "Haaglanden")).toBe("absent");
});

test("a substitute needs a record of their own", () => {
  const without = atTheTable(`
    party         member        covers    comes
    Haaglanden    delegate      inhoud    away
                  substitute
  `);
  expect(partyDrawn(verdictAt(without, { domains: ["inhoud"] }), "Haaglanden")).toBe("not-covered: inhoud");
  const having = atTheTable(`
    party         member        covers    comes
    Haaglanden    delegate      inhoud    away
                  substitute    inhoud
  `);
  expect(partyDrawn(verdictAt(having, { domains: ["inhoud"] }), "Haaglanden")).toBe(
    "competent by substitute",
  );
});

test("of a question without domains little can be said, and it is mended in the question, not with a party", () => {
  const table = atTheTable(`
    party               member      covers    valid               comes
    Haaglanden          delegate    inhoud
    Holland Rijnland    delegate    inhoud    until 2025-12-31
    Midden-Holland      delegate    inhoud                        away
    Rijnmond            delegate
  `);
  expect(drawn(verdictAt(table, { domains: [] }))).toBe(
    lines(`
      not-competent
      unstated: domains
      Haaglanden: unknown domains
      Holland Rijnland: unknown domains
      Midden-Holland: absent
      Rijnmond: unknown authority
        settle the unknown authority
    `),
  );
});

// Step 3: the records that are valid on the day

test("a party of which nothing is recorded is unknown, which is not a no", () => {
  const table = atTheTable(`
    party         member
    Haaglanden    delegate
  `);
  expect(drawn(verdictAt(table, { domains: ["inhoud"] }))).toBe(
    lines(`
      not-competent
      Haaglanden: unknown authority
        settle the unknown authority
    `),
  );
});

test.each([
  ["", "competent by delegate"],
  ["from 2026-03-10", "competent by delegate"],
  ["until 2026-03-10", "competent by delegate"],
  ["revoked 2026-03-11", "competent by delegate"],
  ["from 2026-03-11", "not-yet-valid"],
  ["from 2026-03-11 until 2026-12-31", "not-yet-valid"],
  ["until 2026-03-09", "expired"],
  ["revoked 2026-03-10", "revoked"],
  ["until 2026-03-09 revoked 2026-02-01", "revoked"],
])("on 10 March 2026 a record that is valid %j makes its party %s", (valid, expected) => {
  const table = atTheTable(`
    party         member      covers    valid
    Haaglanden    delegate    inhoud    ${valid}
  `);
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"] }), "Haaglanden")).toBe(expected);
});

test("one valid record is enough, however many have lapsed", () => {
  const table = atTheTable(`
    party         member      covers    valid
    Haaglanden    delegate    inhoud    until 2025-12-31
                  delegate    inhoud    revoked 2026-01-15
                  delegate    inhoud    from 2026-02-01
  `);
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"] }), "Haaglanden")).toBe("competent by delegate");
});

test("what is missing is told with the records of whoever comes that would have covered it", () => {
  const table = atTheTable(`
    party         member      covers                  act          valid                 comes
    Haaglanden    delegate    inhoud
                  control     financiën                            until 2026-03-09
                  director    financiën, inhoud                    from 2026-03-11
                  buyer       vastgoed                             revoked 2026-01-15
                  former      financiën                            until 2026-03-09      away
                  adviser     financiën               adviseren    until 2026-03-09
                  delegate    inhoud                               until 2026-03-09
  `);
  const about = (...domains: Domain[]) => partyDrawn(verdictAt(table, { domains }), "Haaglanden");
  expect(about("inhoud", "financiën")).toBe("not-covered: financiën; lapsed of control, director");
  expect(about("vastgoed", "juridisch")).toBe("not-covered: vastgoed, juridisch; lapsed of buyer");
  expect(about("juridisch")).toBe("not-covered: juridisch");
});

test.each([
  ["beslissen", "competent by delegate"],
  ["instemmen", "competent by delegate"],
  ["adviseren", "not-covered: inhoud"],
  ["informeren", "not-covered: inhoud"],
])("who may %s makes the party %s", (act, expected) => {
  const table = atTheTable(`
    party         member      covers    act
    Haaglanden    delegate    inhoud    ${act}
  `);
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud"] }), "Haaglanden")).toBe(expected);
});

// Step 7: competent

test("who is competent is competent by the records that make it so, and by no others", () => {
  const table = atTheTable(`
    party         member      covers                 act          valid
    Haaglanden    adviser     inhoud, financiën      adviseren
                  director    inhoud, financiën                   until 2025-12-31
                  delegate    inhoud
                  control     financiën, vastgoed
  `);
  expect(partyDrawn(verdictAt(table, { domains: ["inhoud", "financiën"] }), "Haaglanden")).toBe(
    "competent by delegate, control",
  );
});
