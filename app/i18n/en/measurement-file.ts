import type { Catalogue } from "#i18n/nl.ts";

export const measurementFile: Catalogue["measurementFile"] = {
  heading: "Read measurements in",
  sheetName: "Measurements",
  columns: {
    indicator: "Indicator",
    party: "Party",
    from: "From",
    until: "Until",
    value: "Value",
    source: "Source",
  },
  introduction:
    "Choose an Excel or CSV file with the columns Indicator, Party, From, Until, Value and Source. First you see of each row what is wrong with it; then all of it is read in, or nothing.",
  example: "Download the measurements that are there",
  labels: { file: "File" },
  hint: "At most 500 kB and 1000 rows. Write a day as 31-12-2026.",
  read: "Read the file",
  missing: (columns) => `These columns are missing: ${columns}.`,
  preview: "What stands in the file",
  rows: (count) => (count === 1 ? "1 row read." : `${count} rows read.`),
  fine: "All of it is right.",
  notFine: (count) =>
    count === 1
      ? "Something is wrong with 1 row; nothing was read in."
      : `Something is wrong with ${count} rows; nothing was read in.`,
  confirm: (count) => (count === 1 ? "Read 1 measurement in" : `Read ${count} measurements in`),
  again: "Choose another file",
  line: "Row",
  verdict: "Verdict",
  isRight: "right",
  isThere: "stands there already, is skipped",
  allThere: "All of it stands there already; there is nothing to read in.",
  skipped: (count) =>
    count === 1
      ? "1 row stands there already and is skipped."
      : `${count} rows stand there already and are skipped.`,
  nothingChosen: "Choose a file first.",
  overtaken: "Something changed meanwhile. What is wrong by now stands below.",
  said: (count) => (count === 1 ? "1 measurement read in." : `${count} measurements read in.`),
  seeThem: "Look at the indicators",
  findings: {
    "indicator-unknown": "This programme has no indicator of this name.",
    "indicator-in-words": "This indicator is followed in words.",
    "party-unknown": "This programme has no party of this name.",
    "party-missing": "Fill in the party: this indicator is measured by party.",
    "party-not-asked": "This party does not measure this indicator.",
    "from-unreadable": "The first day is no existing date.",
    "until-unreadable": "The last day is no existing date.",
    "day-order": "The period ends before it begins.",
    "not-over": "The period is not over yet.",
    "other-frequency": "The period does not fit how often this indicator is measured.",
    "value-missing": "There is no value. Leave a row out where nobody knows it.",
    "value-unreadable": "The value is no number.",
    "value-decimals": "The value has more decimals than the indicator.",
    "value-too-large": "The value is too large to be kept exactly.",
    "value-ambiguous": "The value can be read in two ways. Put a nought behind decimals, as in 1.2340.",
    "too-long": "The source is longer than 200 characters.",
    "text-unreadable": "There is a character in the source that cannot be read.",
    "measured-already": "This stands there already, from this source. Correct it at the indicator.",
    duplicate: "This measurement stands in the file before.",
  },
};
