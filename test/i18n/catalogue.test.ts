import { expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import type { Language } from "#i18n/language.ts";

type Say = (...facts: readonly number[]) => unknown;
interface Phrase {
  readonly key: string;
  readonly said: string | Say;
}

/** Words that are rightly the same in both languages: names, loan words, and phrases made of their arguments only. */
const SAME_IN_BOTH: readonly string[] = [
  "actions.of",
  "agenda.heading",
  "agenda.minutes",
  "agenda.word",
  "authority.mandate.sentence",
  "calendar.ics.title",
  "decisions.recording.status",
  "gates.gates.columns.score",
  "gates.outcomeForm.condition.of",
  "gates.outcomes.go",
  "gates.weights.hard",
  "indicators.heading",
  "indicators.status.about",
  "installation.portfolios.columns.name",
  "measurementFile.columns.indicator",
  "learning.labels.indicatorId",
  "measuring.about",
  "measuring.labels.indicator",
  "measuring.unit",
  "meetings.columns.agenda",
  "meetings.openAgenda",
  "meetings.preparation.agenda",
  "meetings.title",
  "members.directorBy",
  "milestones.later",
  "monitor.bare.columns.name",
  "monitor.chart.told",
  "monitor.conflicts.ofParty",
  "monitor.conflicts.one",
  "monitor.conflicts.value",
  "monitor.heading",
  "pages.appName",
  "pages.languages.en",
  "pages.languages.nl",
  "pages.menu",
  "pages.portfolio.heading",
  "plan.rooms.plan",
  "planFile.changes.moved",
  "positions.totals.old",
  "positions.was",
  "proposals.dismissedBy",
  "proposals.reasons.indicatorOff",
  "proposals.reasons.openQuestion",
  "reports.columns.lights",
  "reports.light",
  "tables.inBody",
  "terms.decisionRules.consent",
  "terms.domains.monitoring",
  "terms.factTopics.monitoring",
  "timeline.slip.directions.later",
  "timeline.slip.later",
  "timeline.zoom.next",
];

/** Counts as the catalogue meets them: none, one, several, and a story that is set earlier. */
const COUNTS = [
  [0, 0, 0, 0],
  [1, 1, 1, 1],
  [31, 47, 53, 67],
  [31, -47, 53, 67],
] as const;

const dutch = phrasesOf("nl");
const english = phrasesOf("en");

test("both catalogues have the same keys", () => {
  expect(english.map(({ key }) => key).sort()).toEqual(dutch.map(({ key }) => key).sort());
});

test.each([
  ["Dutch", dutch],
  ["English", english],
] as const)("every phrase in %s says something, whatever the counts", (_, phrases) => {
  for (const { key, said } of phrases) {
    for (const counts of COUNTS) {
      const sentence = sayWith(said, counts);
      expect(sentence, key).not.toBe("");
      expect(sentence, key).toBe(sentence.trim());
      expect(sentence, key).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}/);
    }
  }
});

test("only words that are the same in both languages are the same", () => {
  const same = dutch.filter(({ key, said }) => sayIn(said) === sayIn(inEnglish(key)));
  expect(same.map(({ key }) => key).sort()).toEqual([...SAME_IN_BOTH].sort());
});

test("a translation names the same facts, the same number of times, as the Dutch", () => {
  for (const { key, said } of dutch) expect(factsIn(inEnglish(key)), key).toEqual(factsIn(said));
});

test("what is a whole sentence in Dutch is one in English", () => {
  for (const { key, said } of dutch) expect(isSentence(inEnglish(key)), key).toBe(isSentence(said));
});

function phrasesOf(language: Language): readonly Phrase[] {
  return phrasesIn(catalogueOf(language), []);
}

function phrasesIn(part: unknown, path: readonly string[]): readonly Phrase[] {
  if (typeof part === "string") return [{ key: path.join("."), said: part }];
  if (typeof part === "function") return [{ key: path.join("."), said: part as Say }];
  return Object.entries(part as object).flatMap(([name, inner]) => phrasesIn(inner, [...path, name]));
}

/** Every argument is a count here: a name or a date is put into its sentence as it is, so a number stands for it. */
function sayWith(said: string | Say, counts: readonly number[]): string {
  return typeof said === "string" ? said : String(said(...counts));
}

function sayIn(said: string | Say): string {
  return sayWith(said, COUNTS[2]);
}

function inEnglish(key: string): string | Say {
  const phrase = english.find((one) => one.key === key);
  if (phrase === undefined) throw new Error(`no English for ${key}`);
  return phrase.said;
}

function factsIn(said: string | Say): readonly string[] {
  return typeof said === "string" ? [] : [...(sayIn(said).match(/31|47|53|67/g) ?? [])].sort();
}

function isSentence(said: string | Say): boolean {
  return /[.?!]$/.test(sayIn(said));
}
