import type { Catalogue } from "#i18n/nl.ts";

export const positions: Catalogue["positions"] = {
  heading: "Rows",
  none: "The list has no rows yet.",
  noneYet: "The list has no rows yet. Add them one by one, or read them from a file.",
  add: "Add a row",
  import: "Read a file",
  export: "Download for Excel",
  newHeading: (name: string) => `Add a row: ${name}`,
  editHeading: (name: string) => `Change a row: ${name}`,
  removalHeading: (name: string) => `Remove a row: ${name}`,
  remove: "Remove this row",
  removeShort: "Remove",
  removeNamed: (row: string) => `Remove: ${row}`,
  editNamed: (row: string) => `Change: ${row}`,
  changedBeforeRemoval: "Somebody else has changed the list meanwhile. This is how the row stands now.",
  kinds: { unchanged: "unchanged", changed: "changed", lapses: "lapses", new: "new" },
  followers: { yes: "yes", no: "no", unknown: "unknown" },
  columns: {
    change: "Change",
    oldFunction: "Was: function",
    oldFte: "Was: FTE",
    newFunction: "Becomes: function",
    newFte: "Becomes: FTE",
    isFollower: "Follows function",
    remark: "Remark",
  },
  hints: {
    fte: "With two decimals at most, for example 0.89.",
    isFollower: "Whether whoever has the old function goes along to the new one.",
  },
  was: "Was",
  becomes: "Becomes",
  fte: (amount: string) => `${amount} FTE`,
  fteUnknown: "FTE unknown",
  totals: {
    heading: "Totals",
    old: "Was",
    lapsed: "Lapses",
    added: "New",
    changed: "Difference in what changes",
    new: "Becomes",
    difference: "Difference between becomes and was",
    reconciles: "The totals reconcile.",
    doesNot: "The totals do not reconcile: look at the rows with a remark of Koers.",
    unknown: (count: number) =>
      count === 1
        ? "Of 1 row the FTE is unknown; it counts in none of the totals."
        : `Of ${count} rows the FTE is unknown; they count in none of the totals.`,
  },
  findingCount: (count: number) =>
    count === 1 ? "Something is wrong with 1 row." : `Something is wrong with ${count} rows.`,
  findings: {
    "old-missing": "The function that was is missing.",
    "new-missing": "The function that it becomes is missing.",
    "lapses-with-new": "This function lapses, but what it becomes stands there too.",
    "new-with-old": "This function is new, but what it was stands there too.",
    "fte-differs": "This function is called unchanged, but the FTE differs.",
    "follower-without-new": "Somebody follows, but there is no function to follow into.",
    "negative-fte": "An FTE is not negative.",
    "broken-fte": "An FTE has two decimals at most.",
    duplicate: "This row is there more than once: the same function was and the same becomes.",
    "change-unreadable": "Under Change, fill in: unchanged, changed, lapses or new.",
    "old-fte-unreadable": "Was: FTE is no number of 0 or more with two decimals at most.",
    "new-fte-unreadable": "Becomes: FTE is no number of 0 or more with two decimals at most.",
    "follower-unreadable": "Under Follows function, fill in: yes, no or unknown.",
    "too-long": "A function has 200 characters at most, a remark 500 at most.",
    "text-unreadable": "This holds a character that cannot be read.",
  },
  importing: {
    heading: (name: string) => `Read in: ${name}`,
    introduction:
      "Choose an Excel file (.xlsx) or a CSV file. The first row names the columns, as in the file that you can download at this list. First you see what was read; only then anything is saved.",
    replaces: (count: number) =>
      count === 1
        ? "The list has 1 row now. What you read in takes its place."
        : `The list has ${count} rows now. What you read in takes their place.`,
    labels: { file: "File" },
    hint: "At most 500 kB and 1000 rows. Of an Excel file the first sheet is read.",
    read: "Read and show",
    preview: "What was read",
    rows: (count: number) => (count === 1 ? "1 row was read." : `${count} rows were read.`),
    fine: "Nothing is wrong with them.",
    notFine: (count: number) =>
      count === 1
        ? "Something is wrong with 1 row. Mend the file and read it again; nothing was saved."
        : `Something is wrong with ${count} rows. Mend the file and read it again; nothing was saved.`,
    confirm: (count: number) => (count === 1 ? "Take over 1 row" : `Take over ${count} rows`),
    again: "Choose another file",
    lostRace: "Somebody else has changed the list meanwhile. Take over only if that is still right.",
    line: "Row",
    findings: "What is wrong",
    isRight: "fine",
    missing: (columns: string) => `In the first row these columns are missing: ${columns}.`,
  },
};
