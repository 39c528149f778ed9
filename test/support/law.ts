import fc from "fast-check";
import { expect } from "vitest";

/** The law holds, whatever it is tried upon; fast-check names the smallest case and its seed where it does not. */
export function holds<Case>(law: fc.IProperty<Case>): void {
  fc.assert(law, { numRuns: 250 });
}

/**
 * The positive control of a law: given a rule with a planted defect, the law must break. The seed is fixed, so that
 * a control that once bites always does.
 */
export function breaks<Case>(law: fc.IProperty<Case>): void {
  const { failed } = fc.check(law, { numRuns: 2000, seed: 20_260_310 });
  expect(failed, "the law did not notice the planted defect").toBe(true);
}
