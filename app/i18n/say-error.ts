import type { Catalogue } from "./nl.ts";

/** The sentence for a finding at a field: a key of the catalogue, with a number behind a colon where it needs one. */
export function sayError(finding: string, words: Catalogue): string {
  const [key, number] = finding.split(":");
  const { errors } = words.pages;
  switch (key) {
    case "tooLong":
      return errors.tooLong(Number(number));
    case "required":
    case "choose":
    case "minutes":
    case "leadDays":
    case "day":
    case "dayOrder":
    case "euros":
    case "domains":
    case "email":
      return errors[key];
    default:
      return errors.unusable;
  }
}
