import { v7 as newId } from "uuid";
import type { Story } from "#seed/story.ts";
import type { RowsOf, Telling } from "./telling.ts";

/** Who takes part, through whom, as a part of what, and who commissions. */
export function tellParties(story: Story, telling: Telling) {
  const { programmeId, cast, partyId, participantId } = telling;
  const nameOf = new Map(story.parties.map(({ key, name }) => [key, name]));
  const party: RowsOf<"party"> = story.parties.map(({ key, name, ...told }, index) => ({
    ...told,
    programmeId,
    id: partyId(key),
    organisationId: cast.organisationId(name),
    ordinal: index + 1,
  }));
  const participant: RowsOf<"participant"> = story.participants.map(({ key, name, party: of }) => ({
    programmeId,
    id: participantId(key),
    partyId: partyId(of),
    personId: cast.personId({ name, organisation: nameOf.get(of) ?? "" }),
  }));
  const commissioning: RowsOf<"commissioning"> = story.commissioning.map(({ party: by, ...told }) => ({
    ...told,
    programmeId,
    id: newId(),
    partyId: partyId(by),
  }));
  const organisationIdOf = (key: string) => cast.organisationId(nameOf.get(key) ?? key);
  const organisationParent: RowsOf<"organisationParent"> = story.hierarchy.map(
    ({ policyField, party: of, partOf }) => ({
      policyField,
      organisationId: organisationIdOf(of),
      parentId: organisationIdOf(partOf),
    }),
  );
  return { party, participant, commissioning, organisationParent };
}
