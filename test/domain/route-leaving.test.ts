import { expect, test } from "vitest";
import { proposed, proposedAt } from "#test/support/drawn-proposals.ts";

// Needed by 20 May: decided on 12 May, with papers on 4 May, for the fifth is a holiday; four weeks before is Easter.
test("what must leave for others before the next meeting is for this one, and papers of its own are not", () => {
  expect(
    proposed(`
      day           what              name    state             body
      2026-03-10    meeting           maart   this
      2026-04-14    meeting           april
      2026-05-12    meeting           mei
      2026-05-20    decision point    a
                    step              a       advise 28 days
                    step              a       decide
      2026-04-20    decision point    b
                    step              b       decide
      2026-04-20    decision point    c       draft             college
                    step              c       advise 28 days
    `),
  ).toBe("decision-point:a: step 1 leaves on 2026-04-02");
});

test("Zoetermeer: before the DT meets on 25-11 the request is out by 7-10, and the DT's next meeting is the one to say so", () => {
  const at = proposedAt(`
    day           what              name        state             body
    2025-09-15    today
    2025-11-25    meeting           november
    2025-12-09    meeting           december
    2025-11-28    decision point    structuur
                  step              structuur   advise 42 days
                  step              structuur   decide
  `);
  expect(at("november")).toBe(
    "decision-point:structuur: last chance for 2025-11-28, next 2025-12-09; " +
      "step 1 leaves on 2025-10-07; decide step 2 by 2025-11-28, papers 2025-11-18",
  );
  expect(at("december")).toBe("decision-point:structuur: too late for 2025-11-28");
});

test("what stands on the published agenda of another body has left, and is no longer due", () => {
  const state = (tabled: string) => `
    day           what              name       state             body
    2026-03-10    meeting           maart      this
    2026-03-31    meeting           college                      college
    2026-04-14    meeting           april
    2026-04-20    decision point    mou
                  step              mou        advise            college
                  step              mou        decide
    ${tabled}
  `;
  expect(proposed(state(""))).toBe("decision-point:mou: step 1 leaves on 2026-03-24");
  expect(proposed(state("              tabled            mou        college"))).toBe("");
});

test("where no later meeting is known, that is what must leave within eight weeks", () => {
  const needed = (on: string) => `
    day           what              name     state             body
    2026-03-10    meeting           maart    this
    ${on}    decision point    mou
                  step              mou      advise 7 days
  `;
  expect(proposed(needed("2026-05-11"))).toBe("decision-point:mou: step 1 leaves on 2026-05-04");
  expect(proposed(needed("2026-05-13"))).toBe("");
});
