import type { Form, Forms } from "./bad-input.form.ts";

const AT = "programmes.$programme.meetings.$meeting";

const RECESS: Form = {
  texts: { name: 100 },
  empty: { name: "required", from: "day", until: "day" },
  wrong: { from: "day", until: "day" },
};

const ITEM: Form = {
  texts: { title: 200, presenter: 200, note: 4000, papers: 2000 },
  empty: { title: "required", kind: "choose", minutes: "minutes" },
  wrong: { kind: "choose", minutes: "minutes" },
};

/** Recesses, meetings, their agendas and the decisions taken there. */
export const MEETING_FORMS: Forms = {
  "programmes.$programme.recesses.new": RECESS,
  "programmes.$programme.recesses.$recess.edit": RECESS,
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
  [`${AT}.items.new`]: ITEM,
  [`${AT}.items.$item._index`]: { ...ITEM, texts: { ...ITEM.texts, annotation: 4000 } },
  [`${AT}.dismissal`]: { texts: { reason: 500 }, empty: { reason: "required" }, wrong: {} },
  [`${AT}.decisions.$item`]: {
    texts: { text: 4000, reservation: 2000 },
    empty: { outcome: "choose" },
    wrong: { outcome: "choose", status: "choose" },
  },
};
