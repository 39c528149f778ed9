import type { Catalogue } from "./nl.ts";
import { uncapitalised } from "./speech.ts";

/** The sentence for a finding at a field: a key of the catalogue, with a number behind a colon where it needs one. */
export function sayError(finding: string, words: Catalogue): string {
  const [key, number] = finding.split(":");
  const { errors } = words.pages;
  switch (key) {
    case "tooLong":
      return errors.tooLong(Number(number));
    case "tooShort":
      return errors.tooShort(Number(number));
    case "required":
    case "choose":
    case "minutes":
    case "leadDays":
    case "day":
    case "dayOrder":
    case "euros":
    case "domains":
    case "email":
    case "emailTaken":
    case "unknownLeader":
    case "sameName":
    case "rhythmWeeks":
    case "papersDays":
    case "time":
    case "timeOrder":
    case "ownRole":
    case "hasRole":
    case "noAccountYet":
    case "nameTaken":
    case "wrongPassword":
    case "tooOften":
    case "hasParent":
    case "circle":
    case "passwordAgain":
    case "decisionNeedsPoint":
      return errors[key];
    default:
      return errors.unusable;
  }
}

/** The same behind what its field is called: "Minuten: vul dit in." A question is a sentence by itself. */
export function sayErrorAt(label: string | undefined, sentence: string): string {
  if (label === undefined) return sentence;
  return label.endsWith("?") ? `${label} ${sentence}` : `${label}: ${uncapitalised(sentence)}`;
}

/** What the pages of the catalogue call an answer that is no page: by its status, or as something of ours. */
export function kindOfError(status: number) {
  return status === 400 || status === 403 || status === 404 || status === 409 ? status : "other";
}
