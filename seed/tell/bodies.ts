import { v7 as newId } from "uuid";
import type { Story } from "#seed/story.ts";
import type { RowsOf, Telling } from "./telling.ts";

/** The tables, who sits at them, when they meet, and what they must still answer. */
export function tellBodies(
  story: Story,
  { programmeId, move, said, bodyId, partyId, participantId }: Telling,
) {
  const body: RowsOf<"body"> = story.bodies.map(({ key, reportsTo, rhythmFrom, ...told }, index) => ({
    ...told,
    programmeId,
    id: bodyId(key),
    ordinal: index + 1,
    reportsToId: bodyId(reportsTo),
    rhythmFrom: move(rhythmFrom),
  }));
  const seat: RowsOf<"seat"> = story.seats.map(
    ({ body: at, participant, substitute, from, until, ...told }, index) => ({
      ...told,
      programmeId,
      id: newId(),
      ordinal: index + 1,
      bodyId: bodyId(at),
      participantId: participantId(participant),
      substituteId: participantId(substitute),
      startsOn: move(from),
      endsOn: move(until),
    }),
  );
  const openQuestion: RowsOf<"openQuestion"> = story.questions.map(({ body: by, party, ...told }, index) => ({
    ...told,
    programmeId,
    id: newId(),
    ordinal: index + 1,
    bodyId: bodyId(by),
    partyId: partyId(party),
    // Only what the source itself leaves open was found open there.
    source: told.provenance === "source" ? story.sourceName : null,
    raisedOn: said(story.on),
    answer: null,
    answeredOn: null,
  }));
  const meeting: RowsOf<"meeting"> = story.meetings.map(({ body: of, on, ...told }) => ({
    ...told,
    programmeId,
    id: newId(),
    bodyId: bodyId(of),
    heldOn: move(on),
    sequence: 0,
    version: 1,
  }));
  return { body, seat, openQuestion, meeting };
}
