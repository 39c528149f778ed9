import type { Authority } from "#domain/authority.ts";
import type { Body, Seat } from "#domain/body.ts";
import { day } from "#domain/day.ts";
import type { Decision } from "#domain/decision.ts";
import type { DecisionPoint } from "#domain/decision-point.ts";
import type { Meeting } from "#domain/meeting.ts";
import { NO_CEILING } from "#domain/money.ts";
import type { Constituency, Party } from "#domain/party.ts";
import type { RouteStep } from "#domain/route.ts";
import type { Verdict } from "#domain/verdict.ts";

/** A steering group that decides by consent. */
export function someBody(given: Partial<Body> = {}): Body {
  return {
    id: "stuurgroep",
    name: "Stuurgroep",
    kind: "steering-group",
    function: "decides",
    decisionRule: "consent",
    quorum: null,
    rhythmWeeks: null,
    papersLeadDays: 7,
    reportsToId: null,
    remit: "",
    outlook: null,
    rhythmFrom: null,
    usualStart: null,
    usualEnd: null,
    usualPlace: null,
    dissolvedOn: null,
    provenance: "example",
    version: 1,
    ...given,
  };
}

export function someParty(name: string, constituency: Constituency | null): Party {
  return {
    id: name,
    name,
    kind: "youth-region",
    grouping: null,
    involvement: "takes-part",
    constituency,
    endedOn: null,
    provenance: "example",
  };
}

/** An authority to decide about content, without a limit, an end or a chain. */
export function someAuthority(given: Partial<Authority> = {}): Authority {
  return {
    id: "record",
    holderId: "delegate",
    act: "beslissen",
    domains: ["inhoud"],
    ceiling: NO_CEILING,
    validFrom: null,
    validUntil: null,
    revokedOn: null,
    basis: "collegebesluit",
    reference: null,
    chain: [],
    provenance: "example",
    ...given,
  };
}

export function someSeat(given: Partial<Seat> = {}): Seat {
  return {
    id: "seat",
    bodyId: "stuurgroep",
    participantId: "delegate",
    role: "member",
    hoursPerWeek: null,
    from: null,
    until: null,
    substituteId: null,
    provenance: "example",
    ...given,
  };
}

export function someMeeting(given: Partial<Meeting> = {}): Meeting {
  return {
    id: "meeting",
    bodyId: "stuurgroep",
    on: day("2026-03-10"),
    startsAt: "13:00",
    endsAt: "15:00",
    place: null,
    state: "planned",
    provenance: "example",
    sequence: 0,
    version: 1,
    ...given,
  };
}

export function someDecisionPoint(given: Partial<DecisionPoint> = {}): DecisionPoint {
  return {
    id: "point",
    number: 1,
    title: "",
    requestedDecision: [],
    purpose: "decision",
    background: null,
    coverNote: {},
    remark: null,
    domains: ["inhoud"],
    amount: { kind: "none" },
    cover: null,
    requiredPartyIds: [],
    bodyId: "stuurgroep",
    neededBy: null,
    level: null,
    state: "draft",
    confidentialGround: null,
    liftedById: null,
    provenance: "example",
    version: 1,
    ...given,
  };
}

/** A step that a meeting of the steering group takes. */
export function someStep(given: Partial<RouteStep> = {}): RouteStep {
  return {
    id: "step",
    decisionPointId: "point",
    ordinal: 1,
    kind: "decide",
    name: null,
    bodyId: "stuurgroep",
    termDays: null,
    isStatutory: false,
    doneOn: null,
    outcome: null,
    provenance: "example",
    version: 1,
    ...given,
  };
}

/** A verdict that every party is competent, over a question that names nobody: for tests that do not look at it. */
export function someVerdict(given: Partial<Verdict> = {}): Verdict {
  return {
    kind: "competent",
    definitiveOn: null,
    rule: "consent",
    quorum: "not-needed",
    unstated: [],
    parties: [],
    remedies: [],
    ...given,
  };
}

export function someDecision(given: Partial<Decision> = {}): Decision {
  return {
    id: "decision",
    number: "2026-01-01",
    decisionPointId: "point",
    meetingId: "meeting",
    itemId: "item",
    on: day("2026-03-10"),
    outcome: "akkoord",
    status: "definitief",
    text: "",
    reservation: null,
    correctsId: null,
    isConfidential: false,
    verdict: someVerdict(),
    ...given,
  };
}
