import { expect, test } from "vitest";
import { DECISION_POINT_STATES, isOpen } from "#domain/decision-point.ts";

test("a decision point is open until it is decided or withdrawn: what is only intended is not settled", () => {
  const open = DECISION_POINT_STATES.filter((state) => isOpen({ state }));
  expect(open).toEqual(["draft", "ready", "tabled", "intended"]);
});
