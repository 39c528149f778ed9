import { expect, test } from "vitest";
import { COVER_NOTE_HEADINGS } from "#domain/cover-note.ts";
import { publicationRemarks } from "#domain/publication-remark.ts";
import { publishedAgenda } from "#test/support/drawn-agenda.ts";

const lasting = (minutes: number, given = {}) =>
  publishedAgenda(
    `
      item       kind          minutes
      opening    opening       20
      team       discussion    ${minutes - 20}
    `,
    { startsAt: "10:00", endsAt: "12:00", ...given },
  );

test("an agenda of 140 minutes in a meeting of 120 is 20 minutes over", () => {
  expect(publicationRemarks(lasting(140))).toEqual([
    { kind: "over-time", planned: 140, available: 120, over: 20 },
  ]);
});

test("an agenda that just fits calls for no remark", () => {
  expect(publicationRemarks(lasting(120))).toEqual([]);
});

test("of a meeting whose length is unknown nothing is said about the minutes", () => {
  expect(publicationRemarks(lasting(140, { endsAt: null }))).toEqual([]);
});

test("each note that is not finished is named with what it misses, whoever is asked to decide or to take note", () => {
  const agenda = publishedAgenda(`
    item        kind           asks       background    effect         takes note
    mou         decision       stem in    aanleiding    Er is rust.
    opdracht    information    stem in                                 yes
  `);
  const without = ["arguments", "risks", "legal", "participation", "communication", "followUp"];
  expect(publicationRemarks(agenda)).toMatchObject([
    { kind: "cover-note", number: "4.1", title: "mou", decisionPointId: "point of mou", missing: without },
    { number: "6.1", title: "opdracht", missing: ["occasion", "effect", ...without] },
  ]);
});

test("an item for decision without a decision point has a note with nothing in it", () => {
  const agenda = publishedAgenda(`
    item    kind
    mou     decision
  `);
  expect(publicationRemarks(agenda)).toMatchObject([
    { kind: "cover-note", itemId: "mou", decisionPointId: null, missing: COVER_NOTE_HEADINGS },
  ]);
});
