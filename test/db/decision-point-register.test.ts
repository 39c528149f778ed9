import { beforeAll, describe, expect, test } from "vitest";
import { pageOfRegister, type RegisterQuestion } from "#db/queries/decision-point-register.ts";
import type { Store } from "#db/store.ts";
import { DECISION_POINT_STATES, type DecisionPoint } from "#domain/decision-point.ts";
import { type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, withDemo } from "#test/support/stores.ts";

describe.each(engines)("the register of decision points on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  beforeAll(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
  });

  const ask = (given: Partial<RegisterQuestion> = {}) =>
    pageOfRegister(store, group.sight, {
      sort: "number",
      isDescending: false,
      offset: 0,
      limit: 25,
      ...given,
    });
  const numbers = async (given: Partial<RegisterQuestion>) =>
    (await ask(given)).points.map(({ number }) => number);
  const those = (is: (point: DecisionPoint) => boolean) =>
    group.points.filter(is).map(({ number }) => number);

  test("is all of them by number, with the parties that each needs", async () => {
    expect(await ask()).toEqual({ points: group.points, count: group.points.length });
  });

  test("comes a page at a time, with the count of all", async () => {
    expect(await ask({ offset: 2, limit: 2 })).toEqual({
      points: group.points.slice(2, 4),
      count: group.points.length,
    });
  });

  test("puts what has no day last, whichever way it is ordered, and states in the order of a life", async () => {
    for (const isDescending of [false, true]) {
      const { points } = await ask({ sort: "neededBy", isDescending });
      const undated = points.map(({ neededBy }) => neededBy === null);
      expect(undated).toEqual([...undated].sort());
    }
    const { points } = await ask({ sort: "state", isDescending: true });
    const places = points.map(({ state }) => DECISION_POINT_STATES.indexOf(state));
    expect(places).toEqual([...places].sort((one, other) => other - one));
    expect((await numbers({ sort: "title" })).length).toBe(group.points.length);
  });

  test("shows only what is asked", async () => {
    const [party = ""] = group.points.flatMap(({ requiredPartyIds }) => requiredPartyIds);
    expect(await numbers({ states: ["ready"] })).toEqual(those(({ state }) => state === "ready"));
    expect(await numbers({ level: "bovenregionaal" })).toEqual(
      those(({ level }) => level === "bovenregionaal"),
    );
    expect(await numbers({ needed: null })).toEqual(those(({ neededBy }) => neededBy === null));
    expect(await numbers({ partyId: party })).toEqual(
      those(({ requiredPartyIds }) => requiredPartyIds.includes(party)),
    );
    expect(await numbers({ bodyId: "nowhere" })).toEqual([]);
    expect(await numbers({ ids: [] })).toEqual([]);
    expect(await numbers({ ids: [group.points[1]?.id ?? ""] })).toEqual([group.points[1]?.number]);
  });

  test("shows and counts nothing confidential to whoever may not see it", async () => {
    const { decisionPoint } = store.t;
    await store.keep((tx) => tx.update(decisionPoint).set({ confidentialGround: "Woo 5.1" }));
    const everybody = { ...group.sight, seesConfidential: false };
    const question = { sort: "number", isDescending: false, offset: 0, limit: 25 } as const;
    expect(await pageOfRegister(store, everybody, question)).toEqual({ points: [], count: 0 });
  });
});
