import type { Addressee } from "#domain/open-question.ts";
import type { Names, Speech } from "./speech.ts";

/** Who must answer: the name of the body or the party, or that nobody has been asked yet. */
export function sayAddressee(addressee: Addressee, names: Names, { words }: Pick<Speech, "words">): string {
  if (addressee.kind === "nobody") return words.openQuestions.nobody;
  return names[addressee.kind === "body" ? addressee.bodyId : addressee.partyId] ?? "?";
}
