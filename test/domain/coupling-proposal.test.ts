import { expect, test } from "vitest";
import type { CouplingFinding } from "#domain/coupling.ts";
import { couplingReasons } from "#domain/coupling-proposal.ts";
import type { FollowedCoupling } from "#domain/monitoring.ts";
import { proposalsFor } from "#domain/proposal.ts";
import { reasonsOf } from "#test/support/drawn-proposals.ts";
import { drawnState } from "#test/support/drawn-state.ts";

const coupled = (
  kind: CouplingFinding["kind"],
  led: number | null,
  followed: number | null,
): FollowedCoupling => ({
  coupling: {
    ...{ id: "eerst alternatieven", name: "Eerst alternatieven", leadingId: "opbouw", followingId: "afbouw" },
    ...{ provenance: "entered", version: 1 },
  },
  finding: {
    kind,
    leading: { ownerId: "trekker opbouw", percent: led, period: null },
    following: { ownerId: "trekker afbouw", percent: followed, period: null },
  },
});
const AHEAD = coupled("ahead", 25, 65.2);

test("the steering group hears that closing runs ahead of the alternatives, and how far both are", () => {
  expect(couplingReasons({ kind: "steering-group" }, [AHEAD])).toEqual([
    {
      ...{ kind: "coupling-ahead", couplingId: "eerst alternatieven" },
      ...{ leadingPercent: 25, followingPercent: 65.2 },
    },
  ]);
});

test("another body does not", () => {
  expect(couplingReasons({ kind: "working-group" }, [AHEAD])).toEqual([]);
});

test("what is in step calls for nothing, and neither does what nobody knows", () => {
  const couplings = [coupled("in-step", 65.2, 65.2), coupled("unknown", null, 65.2)];
  expect(couplingReasons({ kind: "steering-group" }, couplings)).toEqual([]);
});

test("whatever runs ahead is one item of the agenda, with a reason for each", () => {
  const other = { ...AHEAD, coupling: { ...AHEAD.coupling, id: "eerst gezinshuizen" } };
  const state = {
    ...drawnState("day         what     name\n2026-03-20  meeting  m1"),
    couplings: [AHEAD, other],
  };
  expect(reasonsOf(proposalsFor(state), "couplings-ahead")).toBe(
    "eerst alternatieven at 65.2 where 25 leads; eerst gezinshuizen at 65.2 where 25 leads",
  );
});
