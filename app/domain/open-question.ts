import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { PartyId } from "./party.ts";
import type { Provenance } from "./provenance.ts";

/** What nobody knows yet, and who must answer it (open vraag). Unknown is a value. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  /** The body or the party that must answer, one of the two; both null: nobody has been asked. */
  readonly bodyId: BodyId | null;
  readonly partyId: PartyId | null;
  /** Where it was found open: a document, a meeting; null is not said. */
  readonly source: string | null;
  readonly raisedOn: Day;
  readonly answer: string | null;
  readonly answeredOn: Day | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** Who must answer a question. */
export type Addressee =
  | { readonly kind: "body"; readonly bodyId: BodyId }
  | { readonly kind: "party"; readonly partyId: PartyId }
  | { readonly kind: "nobody" };

export const QUESTION_STATES = ["open", "answered", "all"] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

export function addresseeOf({ bodyId, partyId }: Pick<OpenQuestion, "bodyId" | "partyId">): Addressee {
  if (bodyId !== null) return { kind: "body", bodyId };
  return partyId === null ? { kind: "nobody" } : { kind: "party", partyId };
}

/** The addressee as one word, for a choice in a form or an address: `body:…`, `party:…` or `nobody`. */
export function addresseeKey(addressee: Addressee): string {
  if (addressee.kind === "nobody") return addressee.kind;
  return `${addressee.kind}:${addressee.kind === "body" ? addressee.bodyId : addressee.partyId}`;
}

/** The addressee that such a word names, known or not; undefined where it is no such word. */
export function parseAddressee(key: string): Addressee | undefined {
  const [, kind, id] = /^(body|party):(.+)$/s.exec(key) ?? [];
  if (kind === undefined || id === undefined) return key === "nobody" ? { kind: "nobody" } : undefined;
  return kind === "body" ? { kind, bodyId: id } : { kind: "party", partyId: id };
}

export function isAnswered({ answeredOn }: Pick<OpenQuestion, "answeredOn">): boolean {
  return answeredOn !== null;
}

/** What is asked for: open ones first, the longest open at the top; then the answered ones, the last answer first. */
export function questionsShown(
  questions: readonly OpenQuestion[],
  { state, addressee }: { readonly state: QuestionState; readonly addressee: Addressee | null },
): readonly OpenQuestion[] {
  const wanted = questions.filter(
    (one) => addressee === null || addresseeKey(addresseeOf(one)) === addresseeKey(addressee),
  );
  const open = wanted.filter((one) => !isAnswered(one));
  const answered = wanted.filter(isAnswered);
  return [
    ...(state === "answered" ? [] : [...open].sort((one, other) => inOrder(one.raisedOn, other.raisedOn))),
    ...(state === "open"
      ? []
      : [...answered].sort((one, other) => inOrder(other.answeredOn ?? "", one.answeredOn ?? ""))),
  ];
}

/**
 * The question who may decide for a party has one name, whoever asks it and however often, so that it is asked once.
 * Once answered it is not asked again by itself: the answer says what to record.
 */
export function authorityQuestionId(partyId: PartyId): string {
  return `authority-of:${partyId}`;
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
