import { DOMAINS } from "#domain/authority.ts";
import { plusDays } from "#domain/day.ts";
import { LEVELS } from "#domain/decision-point.ts";
import { type Frame, type RowsOf, sentence, TODAY, times } from "./frame.ts";

interface Around {
  readonly partyIds: readonly string[];
  readonly participantIds: readonly string[];
  readonly bodyIds: readonly string[];
}

/** Thirty decision points with their parties and routes, and forty records of who may decide about what. */
export function decisionRows({ random, programmeId }: Frame, { partyIds, participantIds, bodyIds }: Around) {
  const of = { programmeId, provenance: "example", version: 1 } as const;
  const decisionPoint: RowsOf<"decisionPoint"> = times(30, (index) => ({
    ...{ ...of, id: random.id(), number: index + 1, title: sentence(random, 7) },
    ...{ requestedDecision: times(2, () => sentence(random, 12)), purpose: "decision", coverNote: {} },
    ...{ background: sentence(random, 40), domains: [...random.some(DOMAINS, 2)] },
    ...{ amountKind: "known", onceCents: random.below(20_000_000), structuralCents: null },
    ...{
      bodyId: random.pick(bodyIds),
      neededBy: plusDays(TODAY, random.below(300)),
      level: random.pick(LEVELS),
    },
    state: index < 8 ? "decided" : random.pick(["draft", "ready", "ready", "tabled"] as const),
  }));
  const requiredParty: RowsOf<"requiredParty"> = decisionPoint.flatMap(({ id }) =>
    random.some(partyIds, 8).map((partyId) => ({ programmeId, decisionPointId: id, partyId })),
  );
  const routeStep: RowsOf<"routeStep"> = decisionPoint.flatMap(({ id, bodyId }) => [
    step({ decisionPointId: id, ordinal: 1, kind: "advise" as const, bodyId: random.pick(bodyIds) }),
    step({ decisionPointId: id, ordinal: 2, kind: "advise" as const, bodyId: null, termDays: 42 }),
    step({ decisionPointId: id, ordinal: 3, kind: "decide" as const, bodyId }),
  ]);
  const authority: RowsOf<"authority"> = times(40, () => ({
    ...{
      ...of,
      id: random.id(),
      holderId: random.pick(participantIds),
      act: "beslissen",
      basis: "collegebesluit",
    },
    ...{
      domains: [...random.some(DOMAINS, 5)],
      ceilingOnceCents: random.pick([null, 5_000_000, 25_000_000]),
    },
    validUntil: random.chance(0.3) ? plusDays(TODAY, random.below(200) - 40) : null,
    chain: random.chance(0.3) ? [{ constituency: "college" as const, leadDays: 21 }] : [],
  }));
  return { decisionPoint, requiredParty, routeStep, authority };

  function step<Told extends object>(told: Told) {
    return { ...of, id: random.id(), name: null, isStatutory: false, ...told };
  }
}
