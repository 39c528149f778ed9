import type { Catalogue } from "#i18n/nl.ts";

export const planFile: Catalogue["planFile"] = {
  heading: "Plan as a file",
  introduction:
    "Take the plan along to MS Project or another program that reads MS Project XML, and read back what you changed there. Koers recognises its own phases, gates, workstreams and milestones.",
  out: "Download the plan (XML)",
  outIntroduction:
    "All phases, gates, workstreams and milestones, with agreed and forecast days, dependencies and recess.",
  outHeading: "Take along",
  inHeading: "Read in",
  inIntroduction:
    "You first see what is new and what changes; only then you confirm. Nothing is removed: what is not in the file stays.",
  file: "File",
  fileHint: "An XML file as MS Project saves it (version 2007 or later), 1 MB at most.",
  look: "See what changes",
  previewHeading: "What changes",
  from: (file) => `From ${file}.`,
  confirm: "Read in",
  back: "Back to the plan",
  again: "Choose another file",
  nothingChosen: "No file was chosen to read in.",
  nothing: "The file says nothing but what stands here already. There is nothing to read in.",
  stopped: "This file cannot be read in as it is. Mend what is named below and choose it again.",
  overtaken:
    "The plan was changed in the meantime, or this file was read in already. Below is what would change now; nothing has been read in yet.",
  tells: "Please note",
  stops: "This must change first",
  untouched: (count) =>
    count === 1
      ? "1 part of the plan is not in the file and stays as it is."
      : `${count} parts of the plan are not in the file and stay as they are.`,
  said: (count) => `Read in: ${count === 1 ? "1 change" : `${count} changes`}.`,
  counted: (count) => (count === 1 ? "1 change" : `${count} changes`),
  reason: (file) => `read from ${file}`,
  imported: (file) => `read the plan in from ‘${file}’`,
  kinds: { phase: "Phase", gate: "Gate", workstream: "Workstream", milestone: "Milestone" },
  columns: { what: "What", name: "Name", how: "Change" },
  link: "Dependency",
  unknown: "unknown",
  changes: {
    made: (days) => `new, ${days}`,
    madeUnder: (days, above) => `new, ${days}, under ${above}`,
    undated: "day unknown",
    on: (day) => `on ${day}`,
    stretch: (from, until) => `from ${from} to ${until}`,
    renamed: (name) => `will be called ${name}`,
    moved: (was, becomes) => `${becomes} (was: ${was})`,
    achieved: (day) => `achieved on ${day}`,
    baselined: (days) => `agreed: ${days}`,
    placed: (above) => `goes under ${above}`,
    linked: (before) => `waits for ${before}`,
    linkedLater: (before, days) =>
      `waits for ${before}, ${Math.abs(days) === 1 ? `${days} working day` : `${days} working days`}`,
    lagged: (before, was, becomes) => `waits for ${before}: ${becomes} working days (was: ${was})`,
  },
  atTask: (key, name) => (name === "" ? `Task ${key}` : `Task ${key}, ${name}`),
  problems: {
    "too-large": () => "The file is larger than 1 MB.",
    "not-xml": (line) =>
      line === "" ? "This is not an XML file." : `This is not an XML file: line ${line} cannot be read.`,
    "declares-entities": () =>
      "The file has a document type or entities. For safety Koers does not read such a file.",
    "not-a-plan": (element) =>
      `This is no plan of MS Project: it begins with <${element}> and not with <Project>.`,
    "too-many-tasks": (most) => `There are more than ${most} tasks in the file.`,
    "no-tasks": () => "There are no tasks in the file.",
    "same-key-twice": () => "This number (UID) is in the file twice.",
    "days-turned": () => "The end lies before the beginning.",
    "name-too-long": (most) => `The name is longer than ${most} characters.`,
    "same-thing-twice": (thing) => `‘${thing}’ is in the file twice; Koers does not know which one holds.`,
    "several-of-that-name": () =>
      "The plan has more than one of this name; Koers does not know which is meant. Give them different names.",
    "circle-of-links": (between) =>
      `The dependencies go round in a circle, so that nothing can begin: ${between}.`,
    "circle-of-workstreams": (name) => `Workstream ‘${name}’ would come to stand under itself.`,
    "no-name": () => "The task has no name and was left out.",
    "unreadable-day": (written) => `‘${written}’ is not a date; the day stays unknown.`,
    "task-as-workstream": () => "A task with a beginning and an end becomes a workstream.",
    "achieved-undated": () => "The milestone was achieved, but when is not known; this was not taken over.",
    "gate-not-passed": () =>
      "A gate is passed only by a decision; that it is complete in the file does not count.",
    "link-of-another-kind": (other) =>
      `The dependency on ‘${other}’ is not from end to beginning, and was not taken over.`,
    "link-elsewhere": (other) => `The dependency on ‘${other}’ in another project was not taken over.`,
    "link-to-nothing": (other) =>
      `The dependency on task ${other} was not taken over: there is no such task.`,
    "link-to-itself": () => "The task waits for itself; this was not taken over.",
    "link-twice": (other) => `The dependency on ‘${other}’ is there twice; the first one holds.`,
    "lag-rounded": (other) => `The lag after ‘${other}’ was rounded to whole working days.`,
    "lag-unreadable": (other) =>
      `The lag after ‘${other}’ is a percentage or cannot be read, and was set to nought.`,
    "baseline-kept": () =>
      "What was agreed changes by a decision only; the agreed days of the file were not taken over.",
    "achieved-kept": () => "The milestone was achieved already; its day stays as it was recorded.",
    "recess-not-taken": (count) =>
      `Stretches of free days in the file that are no recess here: ${count}. They were not taken over; recess is recorded in the calendar.`,
    "people-not-taken": (count) =>
      `People and their assignments (${count}) were not taken over: Koers plans no hours.`,
    "elements-not-read": (names) => `Not read: ${names}.`,
  },
};
