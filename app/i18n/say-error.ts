import { parseDay } from "#domain/day.ts";
import { formatDay } from "./format.ts";
import { type Speech, uncapitalised } from "./speech.ts";

/** The sentence for a finding at a field: a key of the catalogue, with a number or a day behind a colon where it needs one. */
export function sayError(finding: string, { words, language }: Speech): string {
  const { errors } = words.pages;
  const [key = "", detail = ""] = finding.split(":");
  if (key === "tooLong" || key === "tooShort") return errors[key](Number(detail));
  const on = parseDay(detail);
  if (key === "pathDays" && on !== undefined) return errors[key](formatDay(on, language));
  const sentence = Object.entries(errors).find(([name]) => name === key)?.[1];
  return typeof sentence === "string" ? sentence : errors.unusable;
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
