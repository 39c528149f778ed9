import type { Catalogue } from "#i18n/nl.ts";

/** What whoever publishes an agenda should know first. */
export const publication: Catalogue["publication"] = {
  heading: "Before you publish",
  allowed: "You can publish it as it is.",
  seeRemarks: (count) => `${count} ${count === 1 ? "remark" : "remarks"} before you publish`,
  overTime: (planned, available, over) =>
    `The agenda takes ${planned} minutes and the meeting lasts ${available}: ${over} ${over === 1 ? "minute" : "minutes"} too many.`,
  notes: "Cover notes that are not finished",
  missing: (headings) => `Not filled in: ${headings}.`,
  empty: "Nothing has been filled in on the cover note yet.",
  withoutPoint: "No decision point belongs to it, so its cover note is empty.",
  fill: "Fill in",
  fillNote: (title) => `Fill in the cover note: ${title}`,
};
