/**
 * The elements that Koers writes, in the order that the schema prescribes: mspdi_pj12.xsd (Microsoft Office Project
 * 2007 XML Data Interchange Schema, 2007-11-28), as published on learn.microsoft.com under "XML Schema for the Project,
 * ExtendedAttributes, Calendars and Tasks Element" (bb968695, bb968705, bb968557, bb968415; read 2026-11). Elements
 * that we do not write are left out; a schema sequence stays in order without what is optional. `GUID`, `Active` and
 * `Manual` came with Project 2010 and stand where that program writes them; the 2007 schema does not have them.
 */
export const SEQUENCES = {
  Project: [
    ...["SaveVersion", "Name", "Title", "CreationDate", "ScheduleFromStart", "StartDate", "FinishDate"],
    ...["CurrencyCode", "CalendarUID", "DefaultStartTime", "DefaultFinishTime", "MinutesPerDay"],
    ...["MinutesPerWeek", "DaysPerMonth", "DurationFormat", "WeekStartDay"],
    ...["ExtendedAttributes", "Calendars", "Tasks"],
  ],
  ExtendedAttributes: ["ExtendedAttribute"],
  /** As the project defines it; a task has `FieldID` and `Value`. */
  ExtendedAttribute: ["FieldID", "FieldName", "Alias", "Value"],
  Calendars: ["Calendar"],
  Calendar: ["UID", "Name", "IsBaseCalendar", "BaseCalendarUID", "WeekDays", "Exceptions"],
  WeekDays: ["WeekDay"],
  WeekDay: ["DayType", "DayWorking", "WorkingTimes"],
  WorkingTimes: ["WorkingTime"],
  WorkingTime: ["FromTime", "ToTime"],
  Exceptions: ["Exception"],
  Exception: ["EnteredByOccurrences", "TimePeriod", "Occurrences", "Name", "Type", "DayWorking"],
  TimePeriod: ["FromDate", "ToDate"],
  Tasks: ["Task"],
  Task: [
    ...["UID", "GUID", "ID", "Name", "Active", "Manual", "Type", "IsNull", "WBS", "OutlineNumber"],
    ...["OutlineLevel", "Start", "Finish", "Duration", "DurationFormat", "Estimated", "Milestone", "Summary"],
    ...["PercentComplete", "ActualStart", "ActualFinish", "ConstraintType", "ConstraintDate", "Deadline"],
    ...["PredecessorLink", "ExtendedAttribute", "Baseline"],
  ],
  PredecessorLink: ["PredecessorUID", "Type", "CrossProject", "LinkLag", "LagFormat"],
  Baseline: ["Number", "Start", "Finish"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** An element that has elements in it. */
export type Holder = keyof typeof SEQUENCES;

/** The namespace of a plan file, whichever version of Project wrote it. */
export const NAMESPACE = "http://schemas.microsoft.com/project";

/**
 * Where a task says what Koers calls it. Project reads the `GUID` of a task in no file ("the value is not loadable"),
 * so it would not come back; a text field of the user's does. The numbers are Project's own (`pjTaskText29`, `30`).
 */
export const FIELDS = {
  kind: { id: "188744015", name: "Text29", alias: "Koers soort" },
  id: { id: "188744016", name: "Text30", alias: "Koers id" },
} as const;

/** A working day as the calendar of the file has it: 8:00 to 12:00 and 13:00 to 17:00. */
export const MINUTES_PER_DAY = 480;
