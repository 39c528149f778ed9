import type { Forms } from "./bad-input.form.ts";

const AT = "programmes.$programme.meetings.$meeting";

/** Recesses, meetings, their agendas and the decisions taken there. */
export const MEETING_FORMS: Forms = {
  "programmes.$programme.recesses.new": {
    texts: { name: 100 },
    empty: { name: "required", from: "day", until: "day" },
    wrong: { from: "day", until: "day" },
  },
  "programmes.$programme.recesses.$recess.edit": {
    texts: { name: 100 },
    empty: { name: "required", from: "day", until: "day" },
    wrong: { from: "day", until: "day" },
  },
  "programmes.$programme.meetings.new": {
    texts: { place: 200 },
    empty: { bodyId: "choose", on: "day" },
    wrong: { on: "day", startsAt: "time", endsAt: "time" },
  },
  [`${AT}.edit`]: { texts: { place: 200 }, empty: {}, wrong: { startsAt: "time", endsAt: "time" } },
  [`${AT}.move`]: {
    texts: { reason: 500 },
    empty: { on: "day", reason: "required" },
    wrong: { on: "day", startsAt: "time", endsAt: "time" },
  },
  [`${AT}.cancellation`]: { texts: { reason: 500 }, empty: { reason: "required" }, wrong: {} },
  [`${AT}.items.new`]: {
    texts: { title: 200, presenter: 200, note: 4000, papers: 2000 },
    empty: { title: "required", kind: "choose", minutes: "minutes" },
    wrong: { kind: "choose", minutes: "minutes" },
  },
  [`${AT}.items.$item._index`]: {
    texts: { title: 200, presenter: 200, note: 4000, papers: 2000, annotation: 4000 },
    empty: { title: "required", kind: "choose", minutes: "minutes" },
    wrong: { kind: "choose", minutes: "minutes" },
  },
  [`${AT}.dismissal`]: { texts: { reason: 500 }, empty: { reason: "required" }, wrong: {} },
  [`${AT}.decisions.$item`]: {
    texts: { text: 4000, reservation: 2000 },
    empty: { outcome: "choose" },
    wrong: { outcome: "choose", status: "choose" },
  },
};
