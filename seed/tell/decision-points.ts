import { v7 as newId } from "uuid";
import type { Amount } from "#domain/money.ts";
import type { DecisionPointTold, Story } from "#seed/story.ts";
import type { RowsOf, Telling } from "./telling.ts";

/** What is to be decided, and who can and may decide about what. */
export function tellDecisionPoints(story: Story, telling: Telling) {
  const points = story.decisionPoints.map((told, index) => decisionPointRows(told, index + 1, telling));
  const decisionPoint: RowsOf<"decisionPoint"> = points.map(({ point }) => point);
  const requiredParty: RowsOf<"requiredParty"> = points.flatMap(({ required }) => required);
  const routeStep: RowsOf<"routeStep"> = points.flatMap(({ route }) => route);
  const authority = tellAuthorities(story, telling);
  return {
    decisionPoint,
    requiredParty,
    routeStep,
    authority,
    conformDeclaration: tellConforms(story, telling),
  };
}

function decisionPointRows(
  { body, required, route, amount, neededBy, ...told }: DecisionPointTold,
  number: number,
  { programmeId, bodyId, partyId, move }: Telling,
) {
  const id = newId();
  const point = {
    ...told,
    ...amountColumns(amount),
    programmeId,
    id,
    number,
    bodyId: bodyId(body),
    neededBy: move(neededBy),
    confidentialGround: null,
    version: 1,
  };
  return {
    point,
    required: required.map((key) => ({ programmeId, decisionPointId: id, partyId: partyId(key) })),
    route: route.map(({ body: by, ...step }, index) => ({
      ...step,
      ...{ programmeId, id: newId(), decisionPointId: id, ordinal: index + 1, bodyId: bodyId(by) },
      // Every term in the sources is a customary one.
      ...{ isStatutory: false, doneOn: null, outcome: null, version: 1 },
    })),
  };
}

function amountColumns(amount: Amount) {
  const { onceCents, structuralCents } =
    amount.kind === "known" ? amount : { onceCents: null, structuralCents: null };
  return { amountKind: amount.kind, onceCents, structuralCents };
}

/** Nobody recorded these in Koers, so no account stands behind them. */
function tellAuthorities(story: Story, { programmeId, participantId, move }: Telling): RowsOf<"authority"> {
  return story.authorities.map(({ holder, ceiling, ...told }) => ({
    ...told,
    programmeId,
    id: newId(),
    holderId: participantId(holder),
    ceilingOnceCents: ceiling.onceCents,
    ceilingStructuralCents: ceiling.structuralCents,
    validFrom: move(told.validFrom),
    validUntil: move(told.validUntil),
    revokedOn: move(told.revokedOn),
    recordedById: null,
    version: 1,
  }));
}

function tellConforms(story: Story, { programmeId, partyId, bodyId }: Telling): RowsOf<"conformDeclaration"> {
  return story.conforms.map(({ party, body, domains, provenance }) => ({
    ...{ programmeId, id: newId(), partyId: partyId(party), bodyId: bodyId(body) },
    ...{ domains, startsOn: null, endsOn: null, provenance, version: 1 },
  }));
}
