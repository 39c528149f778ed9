import { LATER_TASK, PUBLISHED_TASK } from "#documents/mspdi-published.ts";

/** What the schema of Project 2007 puts in these elements, as far as a plan of ours has it, in its order. */
export const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  Project: [
    ...["SaveVersion", "UID", "Name", "Title", "Subject", "CreationDate", "LastSaved", "ScheduleFromStart"],
    ...["StartDate", "FinishDate", "FYStartDate", "CurrencyDigits", "CurrencySymbol", "CurrencyCode"],
    ...["CurrencySymbolPosition", "CalendarUID", "DefaultStartTime", "DefaultFinishTime", "MinutesPerDay"],
    ...["MinutesPerWeek", "DaysPerMonth", "DefaultTaskType", "DurationFormat", "WorkFormat", "WeekStartDay"],
    ...["StatusDate", "CurrentDate", "OutlineCodes", "WBSMasks", "ExtendedAttributes", "Calendars", "Tasks"],
  ],
  // Where Project 2010 and later put what the schema of 2007 does not have.
  Task: PUBLISHED_TASK.flatMap((name) => {
    const [guid, ...planned] = LATER_TASK;
    return name === "UID" ? [name, guid] : name === "Name" ? [name, ...planned] : [name];
  }),
  PredecessorLink: ["PredecessorUID", "Type", "CrossProject", "CrossProjectName", "LinkLag", "LagFormat"],
  Baseline: ["TimephasedData", "Number", "Interim", "Start", "Finish", "Duration"],
  Calendar: ["UID", "Name", "IsBaseCalendar", "BaseCalendarUID", "WeekDays", "Exceptions", "WorkWeeks"],
  WeekDay: ["DayType", "DayWorking", "TimePeriod", "WorkingTimes"],
  Exception: ["EnteredByOccurrences", "TimePeriod", "Occurrences", "Name", "Type", "Period", "DayWorking"],
  TimePeriod: ["FromDate", "ToDate"],
  ExtendedAttribute: ["FieldID", "FieldName", "CFType", "Guid", "Alias", "Value", "ValueGUID"],
};

/** The names of the elements in every element of that name, as they follow each other in the text. */
export function namesWithin(xml: string, holder: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  const open: { readonly name: string; readonly names: string[] }[] = [];
  for (const [, slash, name = ""] of xml.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (slash === "/") {
      const closed = open.pop();
      if (closed?.name === holder) found.push(closed.names);
    } else {
      open.at(-1)?.names.push(name);
      open.push({ name, names: [] });
    }
  }
  return found;
}
