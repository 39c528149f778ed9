import type { Authority } from "#domain/authority.ts";
import type { Body, BodyEdit, Seat } from "#domain/body.ts";
import type { ConformDeclaration } from "#domain/conform.ts";
import type { Day } from "#domain/day.ts";
import type { DecisionPoint } from "#domain/decision-point.ts";
import type { Criterion, Gate } from "#domain/gate.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { OpenQuestion } from "#domain/open-question.ts";
import type { Commissioning, Party } from "#domain/party.ts";
import type { Phase } from "#domain/phase.ts";
import type { Fact } from "#domain/programme.ts";
import type { Provenance } from "#domain/provenance.ts";
import type { RouteStep } from "#domain/route.ts";
import type { MonitoringTold } from "./monitoring-told.ts";
import type { PlanTold } from "./plan-told.ts";

/** A programme as its file tells it: keys instead of ids, and the true dates of its source. */
export interface Story {
  readonly slug: string;
  readonly name: string;
  readonly aim: string;
  readonly sourceName: string;
  /** The day on which the source speaks; questions it leaves open are raised on that day. */
  readonly on: Day;
  readonly parties: readonly PartyTold[];
  readonly participants: readonly ParticipantTold[];
  readonly hierarchy: readonly MembershipTold[];
  readonly commissioning: readonly CommissioningTold[];
  readonly bodies: readonly BodyTold[];
  readonly seats: readonly SeatTold[];
  readonly phases: readonly PhaseTold[];
  readonly gates: readonly GateTold[];
  readonly authorities: readonly AuthorityTold[];
  readonly conforms: readonly ConformTold[];
  readonly decisionPoints: readonly DecisionPointTold[];
  readonly meetings: readonly MeetingTold[];
  readonly questions: readonly QuestionTold[];
  readonly facts: readonly FactTold[];
  readonly plan: PlanTold;
  readonly monitoring: MonitoringTold;
}

/** The name of a party is that of its organisation: the same name in two stories is the same organisation. */
export type PartyTold = Keyed & Omit<Party, "id" | "endedOn">;

/** Somebody who acts for a party, named by role; the person works at the organisation of that party. */
export type ParticipantTold = Keyed & { readonly party: string; readonly name: string };

/** Of which organisation another is a part, in one policy field; both are parties of the story. */
export interface MembershipTold {
  readonly policyField: string;
  readonly party: string;
  readonly partOf: string;
}

export type CommissioningTold = Omit<Commissioning, "id" | "partyId" | "endedOn" | "version"> & {
  readonly party: string | null;
};

export type BodyTold = Keyed &
  Omit<BodyEdit, "reportsToId" | "usualStart" | "usualEnd" | "usualPlace"> &
  Pick<Body, "provenance"> & { readonly reportsTo: string | null };

export type SeatTold = Omit<Seat, "id" | "bodyId" | "participantId" | "substituteId"> & {
  readonly body: string;
  readonly participant: string | null;
  readonly substitute: string | null;
};

export type PhaseTold = Omit<Phase, "id" | "ordinal" | "version">;

export type GateTold = Pick<Gate, "name" | "on" | "provenance"> & {
  readonly body: string | null;
  /** The name of the phase that may start once the gate is passed. */
  readonly opens?: string;
  /** Nobody has said of any of them whether it is met: no source does. */
  readonly criteria: readonly CriterionTold[];
};

/** Of the product that it names it waits for the adoption; without one somebody states it. */
export type CriterionTold = Pick<Criterion, "text" | "weight"> & { readonly product?: string };

export type AuthorityTold = Omit<Authority, "id" | "holderId"> & { readonly holder: string };

export type ConformTold = Pick<ConformDeclaration, "domains"> & {
  readonly party: string;
  readonly body: string;
  readonly provenance: Provenance;
};

/** The number of a decision point is its place in the story. */
export type DecisionPointTold = Omit<
  DecisionPoint,
  "id" | "number" | "bodyId" | "requiredPartyIds" | "confidentialGround" | "liftedById" | "version"
> & { readonly body: string; readonly required: readonly string[]; readonly route: readonly StepTold[] };

/** A step of a route, in its place; none has been taken on the day on which a source speaks. */
export type StepTold = Pick<RouteStep, "kind" | "name" | "termDays" | "provenance"> & {
  readonly body: string | null;
};

export type MeetingTold = Omit<Meeting, "id" | "bodyId" | "sequence" | "version"> & { readonly body: string };

/** The body or the party that could answer it; neither is: nobody is known who could. */
export type QuestionTold = Pick<OpenQuestion, "question" | "provenance"> & {
  readonly body: string | null;
  readonly party: string | null;
};

export type FactTold = Omit<Fact, "id">;

/** What other parts of the same story call it by. */
export interface Keyed {
  readonly key: string;
}
