import { PAPERS_LEAD_DAYS } from "#domain/body.ts";
import type { FactTopic } from "#domain/programme.ts";
import type { Provenance } from "#domain/provenance.ts";
import type { BodyTold, FactTold, PartyTold, PhaseTold, QuestionTold, SeatTold } from "./story.ts";

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

/** What the source leaves open, with the body that could answer it; null where no body is known. */
export function questions(body: string | null, asked: readonly string[]): readonly QuestionTold[] {
  return asked.map((question) => ({ question, body, provenance: "source" }));
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
