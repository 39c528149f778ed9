import type { Author } from "#db/author.ts";
import { recordDecision } from "#db/queries/decisions.ts";
import { cancelMeeting, moveMeeting, planMeeting, planSeries } from "#db/queries/meeting-planning.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import type { Store } from "#db/store.ts";
import { type Day, plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { someVerdict } from "./builders.ts";
import type { SteeringGroup } from "./steering-group.ts";
import { TODAY } from "./stores.ts";

/** When and where the body usually meets. */
export const USUAL = { startsAt: "10:00", endsAt: "12:00", place: "Stadhuis" };
/** A day on which the body does not meet yet. */
export const ON = plusDays(TODAY, 100);

/** What is done to the meetings of the steering group, first of all to its first. */
export function meetingCommands({
  store,
  group,
  author,
}: {
  readonly store: Store;
  readonly group: SteeringGroup;
  readonly author: Author;
}) {
  const all = () => listMeetings(store, group.sight);
  const first = async () => {
    const found = (await all()).find(({ id }) => id === group.first.id);
    if (found === undefined) throw new Error("the first meeting is gone");
    return found;
  };
  const known = (version = group.first.version) => ({
    ...{ programmeId: group.programmeId, id: group.first.id, version },
  });
  const plan = (given: { readonly on?: Day; readonly once?: string; readonly bodyId?: string } = {}) =>
    planMeeting(store, author, {
      ...{ programmeId: group.programmeId, bodyId: group.first.bodyId, on: ON, once: newOnceKey() },
      ...{ ...USUAL, ...given },
    });
  const series = (days: readonly Day[], once = newOnceKey()) =>
    planSeries(store, author, {
      ...{ programmeId: group.programmeId, bodyId: group.first.bodyId, days, once, ...USUAL },
    });
  const cancel = (version?: number) => cancelMeeting(store, author, { ...known(version), reason: "Ziek" });
  const move = (on: Day, version?: number) =>
    moveMeeting(store, author, {
      ...known(version),
      on,
      startsAt: "13:00",
      endsAt: null,
      reason: "Zaal bezet",
    });
  const decide = (given: { readonly meetingId?: string; readonly on?: Day; readonly nth?: number } = {}) =>
    recordDecision(store, author, {
      ...{ ...group.on, on: group.first.on, isConfidential: false, correctsId: null, reservation: null },
      ...{ decisionPointId: group.points[given.nth ?? 0]?.id ?? "", itemId: `item ${given.nth ?? 0}` },
      ...{
        outcome: "akkoord",
        status: "definitief",
        text: "Zo besloten.",
        verdictIn: async () => someVerdict(),
        ...given,
      },
    });
  return { all, first, known, plan, series, cancel, move, decide };
}

export type MeetingCommands = ReturnType<typeof meetingCommands>;
