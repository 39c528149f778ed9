import { isInRecess, isWorkingDay, type Recess } from "#domain/calendar.ts";
import { type Day, daysBetween, plusDays } from "#domain/day.ts";
import { type ExchangedPlan, type ExchangedTask, isOneDay } from "#domain/exchanged-plan.ts";
import { element, type Xml } from "./mspdi-element.ts";
import { FIELDS, MINUTES_PER_DAY, NAMESPACE } from "./mspdi-sequence.ts";

/**
 * A plan as MS Project reads it (MSPDI). Every line is scheduled by hand: Project moves none of our days when it opens
 * the file, and an unknown day stays unknown. A program that knows no such lines gets "not before" on the first day.
 */
export function planAsMspdi(plan: ExchangedPlan): string {
  const known = plan.tasks.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn].filter((on) => on !== null));
  const days = known.sort();
  const project = element("Project", {
    SaveVersion: 14,
    Name: plan.name,
    Title: plan.name,
    ScheduleFromStart: true,
    StartDate: morning(days[0] ?? null),
    FinishDate: evening(days.at(-1) ?? null),
    CurrencyCode: "EUR",
    CalendarUID: 1,
    DefaultStartTime: "08:00:00",
    DefaultFinishTime: "17:00:00",
    MinutesPerDay: MINUTES_PER_DAY,
    MinutesPerWeek: 5 * MINUTES_PER_DAY,
    DaysPerMonth: 20,
    DurationFormat: 7,
    WeekStartDay: 1,
    ExtendedAttributes: element("ExtendedAttributes", {
      ExtendedAttribute: Object.values(FIELDS).map(({ id, name, alias }) =>
        element("ExtendedAttribute", { FieldID: id, FieldName: name, Alias: alias }),
      ),
    }),
    Calendars: element("Calendars", { Calendar: calendarOf(plan.recesses) }),
    Tasks: element("Tasks", { Task: tasksOf(plan) }),
  });
  const named = project.xml.replace("<Project>", `<Project xmlns="${NAMESPACE}">`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${named}\n`;
}

/** Weekends free, five days of eight hours, and every recess as an exception of so many days. */
function calendarOf(recesses: readonly Recess[]): Xml {
  const times = [
    ["08:00:00", "12:00:00"],
    ["13:00:00", "17:00:00"],
  ].map(([from = "", until = ""]) => element("WorkingTime", { FromTime: from, ToTime: until }));
  const worked = element("WorkingTimes", { WorkingTime: times });
  // Project counts the days of the week from Sunday, which is 1.
  const weekDays = [1, 2, 3, 4, 5, 6, 7].map((type) => {
    const isWorking = type > 1 && type < 7;
    return element("WeekDay", {
      ...{ DayType: type, DayWorking: isWorking, WorkingTimes: isWorking ? worked : null },
    });
  });
  const exceptions = recesses.map(({ name, from, until }) =>
    element("Exception", {
      EnteredByOccurrences: false,
      TimePeriod: element("TimePeriod", { FromDate: `${from}T00:00:00`, ToDate: `${until}T23:59:00` }),
      Occurrences: daysBetween(from, until) + 1,
      Name: name,
      Type: 1,
      DayWorking: false,
    }),
  );
  return element("Calendar", {
    UID: 1,
    Name: "Koers",
    IsBaseCalendar: true,
    BaseCalendarUID: -1,
    WeekDays: element("WeekDays", { WeekDay: weekDays }),
    Exceptions: exceptions.length === 0 ? null : element("Exceptions", { Exception: exceptions }),
  });
}

function tasksOf({ tasks, links, recesses }: ExchangedPlan): readonly Xml[] {
  const uids = new Map(tasks.map(({ key }, index) => [key, index + 1]));
  const outline = outlineOf(tasks);
  const holders = new Set(tasks.map(({ withinKey }) => withinKey));
  return tasks.map((task, index) => {
    const before = links.filter(({ toKey }) => toKey === task.key);
    const number = outline[index] ?? "";
    return element("Task", {
      ...{ UID: index + 1, GUID: task.guid?.toUpperCase() ?? null, ID: index + 1, Name: task.name },
      ...{ Active: true, Manual: true, Type: 1, IsNull: false, WBS: number, OutlineNumber: number },
      ...{ OutlineLevel: number.split(".").length, Summary: holders.has(task.key) },
      ...scheduleOf(task, recesses),
      PredecessorLink: before.map(({ fromKey, lagDays }) =>
        element("PredecessorLink", {
          ...{ PredecessorUID: uids.get(fromKey) ?? null, Type: 1, CrossProject: false },
          // Tenths of a minute, shown as days.
          ...{ LinkLag: lagDays * MINUTES_PER_DAY * 10, LagFormat: 7 },
        }),
      ),
      ExtendedAttribute: [
        element("ExtendedAttribute", { FieldID: FIELDS.kind.id, Value: task.kind }),
        element("ExtendedAttribute", { FieldID: FIELDS.id.id, Value: task.id }),
      ],
      Baseline: baselineOf(task),
    });
  });
}

function scheduleOf(task: ExchangedTask, recesses: readonly Recess[]) {
  const { endsOn, isAchieved } = task;
  const isMoment = isOneDay(task.kind);
  const startsOn = isMoment ? endsOn : task.startsOn;
  const worked = startsOn && endsOn && workingDays({ startsOn, endsOn }, recesses);
  const first = isMoment ? evening(endsOn) : morning(startsOn);
  return {
    Start: first,
    Finish: evening(endsOn),
    Duration: isMoment ? "PT0H0M0S" : worked === null ? null : `PT${worked * 8}H0M0S`,
    DurationFormat: isMoment || worked !== null ? 7 : null,
    Milestone: isMoment,
    PercentComplete: isAchieved ? 100 : 0,
    ActualStart: isAchieved ? first : null,
    ActualFinish: isAchieved ? evening(endsOn) : null,
    ...(first === null ? {} : { ConstraintType: 4, ConstraintDate: first }),
    Deadline: task.kind === "milestone" ? evening(task.baseline?.endsOn ?? null) : null,
  };
}

function baselineOf({ kind, baseline }: ExchangedTask): Xml | null {
  if (baseline === null) return null;
  const { startsOn, endsOn } = baseline;
  const first = isOneDay(kind) ? evening(endsOn) : morning(startsOn);
  return element("Baseline", { Number: 0, Start: first, Finish: evening(endsOn) });
}

function workingDays({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }, recesses: readonly Recess[]) {
  if (daysBetween(startsOn, endsOn) > LONGEST_DAYS) return null;
  let worked = 0;
  for (let on = startsOn; on <= endsOn; on = plusDays(on, 1))
    if (isWorkingDay(on) && !isInRecess(on, { recesses })) worked += 1;
  return worked;
}

/** Twenty years: of what goes on longer nobody counts the working days. */
const LONGEST_DAYS = 7305;

/** `1`, `1.1`, `1.2`, `2`: where each line stands. */
function outlineOf(tasks: readonly ExchangedTask[]): readonly string[] {
  const numbers = new Map<string | null, string>();
  const counts = new Map<string | null, number>();
  return tasks.map(({ key, withinKey }) => {
    const count = (counts.get(withinKey) ?? 0) + 1;
    counts.set(withinKey, count);
    const above = numbers.get(withinKey);
    const number = above === undefined ? String(count) : `${above}.${count}`;
    numbers.set(key, number);
    return number;
  });
}

const morning = (on: Day | null) => on && `${on}T08:00:00`;
const evening = (on: Day | null) => on && `${on}T17:00:00`;
