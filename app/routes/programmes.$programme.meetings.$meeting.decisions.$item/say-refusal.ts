import type { Recordable } from "#domain/decision.ts";
import { formatDay, formatList } from "#i18n/format.ts";
import type { Names, Speech } from "#i18n/speech.ts";

/** Why a decision cannot be recorded as asked, naming who stands in the way and what to do. */
export function sayRefusal(
  refused: Exclude<Recordable, { kind: "recordable" }>,
  names: Names,
  speech: Speech,
): string {
  const say = speech.words.decisions.recording;
  if (refused.kind === "awaits-ratification")
    return say.awaitsRatification(formatDay(refused.until, speech.language));
  if (refused.kind === "reservation-needed") return say.reservationNeeded;
  const parties = refused.partyIds.map((id) => names[id] ?? "?");
  if (parties.length === 0) return say.beyondAuthorityUnstated;
  const sentence = parties.length === 1 ? say.beyondAuthority : say.beyondAuthorityMany;
  return sentence(formatList(parties, speech.language));
}
