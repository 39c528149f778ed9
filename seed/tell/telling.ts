import type { Schema } from "#db/schema/define.ts";
import type { Day } from "#domain/day.ts";
import { type Cast, idsFor, known } from "#seed/cast.ts";
import { moved } from "#seed/shift.ts";
import type { Keyed, Story } from "#seed/story.ts";

/** Rows as they go into a table. */
export type RowsOf<Name extends keyof Schema> = readonly Schema[Name]["$inferInsert"][];

/** What the tellers of one story share: its id, its shift, and the ids behind its keys. */
export interface Telling {
  readonly programmeId: string;
  readonly cast: Cast;
  readonly move: MoveDay;
  /** The day on which something was said, moved too, but never to a day that is still to come: nobody would know it yet. */
  readonly said: (on: Day) => Day;
  readonly partyId: IdOf;
  readonly participantId: IdOf;
  readonly bodyId: IdOf;
}

interface MoveDay {
  (on: Day): Day;
  (on: Day | null): Day | null;
}

/** The id behind a key; no key is no id. */
interface IdOf {
  (key: string): string;
  (key: string | null): string | null;
}

export function tellingOf(
  story: Story,
  {
    programmeId,
    weeks,
    today,
    cast,
  }: {
    readonly programmeId: string;
    readonly weeks: number;
    readonly today: Day;
    readonly cast: Cast;
  },
): Telling {
  return {
    programmeId,
    cast,
    move: ((on: Day | null) => on && moved(on, weeks)) as MoveDay,
    said: (on) => earlierOf(moved(on, weeks), today),
    partyId: idOf(story.parties),
    participantId: idOf(story.participants),
    bodyId: idOf(story.bodies),
  };
}

function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function idOf(told: readonly Keyed[]): IdOf {
  const ids = idsFor(told.map(({ key }) => key));
  return ((key: string | null) => key && known(ids, key)) as IdOf;
}
