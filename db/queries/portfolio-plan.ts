import { and, asc, isNull } from "drizzle-orm";
import { oneOfAsked, prepared } from "#db/prepared.ts";

/** The phases of some programmes (`among`), with no more of them than a signal rests on; so are the rows below. */
export const phaseRows = prepared((store) => {
  const { programmeId, id, ordinal, name, isProvisional, startsOn, endsOn } = store.t.phase;
  return store.read
    .select({ programmeId, id, ordinal, name, isProvisional, startsOn, endsOn })
    .from(store.t.phase)
    .where(oneOfAsked(store, programmeId, "among"))
    .orderBy(asc(ordinal));
});

export const milestoneRows = prepared((store) => {
  const { programmeId, id, name, ordinal, baselineOn, forecastOn, achievedOn } = store.t.milestone;
  return store.read
    .select({ programmeId, id, name, baselineOn, forecastOn, achievedOn })
    .from(store.t.milestone)
    .where(oneOfAsked(store, programmeId, "among"))
    .orderBy(asc(ordinal), asc(id));
});

export const deliverableRows = prepared((store) => {
  const { programmeId, state, dueOn } = store.t.deliverable;
  return store.read
    .select({ programmeId, state, dueOn })
    .from(store.t.deliverable)
    .where(oneOfAsked(store, programmeId, "among"));
});

export const actionRows = prepared((store) => {
  const { programmeId, state, dueOn } = store.t.action;
  return store.read
    .select({ programmeId, state, dueOn })
    .from(store.t.action)
    .where(oneOfAsked(store, programmeId, "among"));
});

export const workstreamRows = prepared((store) => {
  const { programmeId, id, startsOn, endedOn } = store.t.workstream;
  return store.read
    .select({ programmeId, id, startsOn, endedOn })
    .from(store.t.workstream)
    .where(oneOfAsked(store, programmeId, "among"));
});

/** How often each of them reports, as far as somebody said it. */
export const rhythmRows = prepared((store) => {
  const { programme } = store.t;
  return store.read
    .select({ programmeId: programme.id, everyWeeks: programme.reportEveryWeeks, from: programme.reportFrom })
    .from(programme)
    .where(oneOfAsked(store, programme.id, "among"));
});

export const openQuestionRows = prepared((store) => {
  const { openQuestion } = store.t;
  return store.read
    .select({ programmeId: openQuestion.programmeId, id: openQuestion.id })
    .from(openQuestion)
    .where(and(oneOfAsked(store, openQuestion.programmeId, "among"), isNull(openQuestion.answeredOn)));
});
