import type { Day } from "#domain/day.ts";
import type { DecisionPoint } from "#domain/decision-point.ts";
import { endedAmong } from "#domain/departure.ts";
import type { Party } from "#domain/party.ts";

/**
 * The parties that a decision point needs and that take no part any more, each with the day from which. Of what a body
 * only takes note nobody has to agree.
 */
export function endedPartiesOf(
  { purpose, requiredPartyIds }: Pick<DecisionPoint, "purpose" | "requiredPartyIds">,
  around: { readonly parties: readonly Party[]; readonly on: Day },
): readonly { readonly name: string; readonly endedOn: Day }[] {
  const ended = purpose === "decision" ? endedAmong(requiredPartyIds, around) : [];
  return around.parties.flatMap(({ id, name, endedOn }) =>
    ended.includes(id) && endedOn !== null ? [{ name, endedOn }] : [],
  );
}
