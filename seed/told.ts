import { PAPERS_LEAD_DAYS } from "#domain/body.ts";
import { NO_CEILING } from "#domain/money.ts";
import type { FactTopic } from "#domain/programme.ts";
import type { Provenance } from "#domain/provenance.ts";
import type {
  AuthorityTold,
  BodyTold,
  DecisionPointTold,
  FactTold,
  PartyTold,
  PhaseTold,
  QuestionTold,
  SeatTold,
  StepTold,
} from "./story.ts";

type With<Told, Known extends keyof Told> = Pick<Told, Known> & Partial<Told>;

/** A party that takes part; what the story does not say about it is unknown. */
export function party(known: With<PartyTold, "key" | "name" | "kind" | "provenance">): PartyTold {
  return { grouping: null, involvement: "takes-part", constituency: null, ...known };
}

/** A body of which only what the story says is known; papers leave the customary number of days before it meets. */
export function body(known: With<BodyTold, "key" | "name" | "kind" | "remit" | "provenance">): BodyTold {
  return {
    function: null,
    decisionRule: null,
    quorum: null,
    rhythmWeeks: null,
    rhythmFrom: null,
    papersLeadDays: PAPERS_LEAD_DAYS.default,
    reportsTo: null,
    outlook: null,
    ...known,
  };
}

/** A seat; without a participant it is one that nobody fills yet. */
export function seat(known: With<SeatTold, "body" | "role" | "provenance">): SeatTold {
  return { participant: null, substitute: null, hoursPerWeek: null, from: null, until: null, ...known };
}

/** A phase whose name is a proposal, unless the story says that it is the source's own. */
export function phase(known: With<PhaseTold, "name" | "provenance">): PhaseTold {
  return { isProvisional: true, startsOn: null, endsOn: null, ...known };
}

/** A decision point of which only what the story says is known: a draft, without a date, an amount or a route. */
export function point(
  known: With<DecisionPointTold, "title" | "requestedDecision" | "domains" | "body" | "provenance">,
): DecisionPointTold {
  return {
    ...{ purpose: "decision", coverNote: {}, remark: null, background: null, state: "draft" },
    ...{ amount: { kind: "none" }, cover: null, required: [], neededBy: null, level: null, route: [] },
    ...known,
  };
}

/** A step that a meeting takes, unless the story gives it a term in calendar days. */
export function step(known: With<StepTold, "kind" | "provenance">): StepTold {
  return { name: null, body: null, termDays: null, ...known };
}

/** No source says who may decide about what: such a record only shows how Koers weighs it. */
export function exampleAuthority(known: With<AuthorityTold, "holder" | "domains" | "basis">): AuthorityTold {
  return {
    ...{ act: "beslissen", ceiling: NO_CEILING, reference: null, chain: [], provenance: "example" },
    ...{ validFrom: null, validUntil: null, revokedOn: null },
    ...known,
  };
}

type Answerer = Partial<Pick<QuestionTold, "body" | "party">>;

/** What the source leaves open, with the body or the party that could answer it, where one is known. */
export function questions(answerer: Answerer, asked: readonly string[]): readonly QuestionTold[] {
  return asked.map((question) => ({ question, body: null, party: null, provenance: "source", ...answerer }));
}

/** What is left open by something that is publicly known, but does not stand in the source. */
export function publicQuestions(answerer: Answerer, asked: readonly string[]): readonly QuestionTold[] {
  return questions(answerer, asked).map((question) => ({ ...question, provenance: "public" }));
}

/** Statements on one topic, in order, grouped by where they come from. */
export function facts(
  topic: FactTopic,
  texts: Partial<Readonly<Record<Provenance, readonly string[]>>>,
): readonly FactTold[] {
  return (Object.keys(texts) as Provenance[]).flatMap((provenance) =>
    (texts[provenance] ?? []).map((text) => ({ topic, text, provenance })),
  );
}
