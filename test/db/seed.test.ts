import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { listDemoAccounts } from "#db/queries/accounts.ts";
import { firstFault } from "#db/queries/audit.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listAttendance, listMeetings } from "#db/queries/meetings.ts";
import { listOpenQuestions } from "#db/queries/open-questions.ts";
import { findParticipantOf, listParticipants } from "#db/queries/parties.ts";
import { listProgrammes } from "#db/queries/programmes.ts";
import type { Store } from "#db/store.server.ts";
import { afterTerm, NO_RECESS } from "#domain/calendar.ts";
import { type Day, day, daysBetween, plusDays, weekday } from "#domain/day.ts";
import { lastMeetingBefore } from "#domain/meeting.ts";
import { tableOf } from "#domain/table.ts";
import { isGap, verdictOf } from "#domain/verdict.ts";
import { seedDemoWhenEmpty } from "#seed/index.ts";
import { moved, shiftOf } from "#seed/shift.ts";
import { holds } from "#test/support/law.ts";
import { engines, opened, sqliteFile } from "#test/support/stores.ts";

const now = new Date("2026-11-21T10:00:00Z");
const today = day("2026-11-21");
const seed = (store: Store, trueDates = false) => seedDemoWhenEmpty(store, { today, now, trueDates });

// Moving a story

const days = fc.integer({ min: -20_000, max: 20_000 }).map((count) => plusDays(day("2021-10-29"), count));

test("a story moves by whole weeks to the same weekday nearest today", () => {
  holds(
    fc.property(days, days, days, (storyOn, onToday, other) => {
      const weeks = shiftOf(storyOn, onToday);
      expect(Number.isInteger(weeks) && !Object.is(weeks, -0)).toBe(true);
      expect(Math.abs(daysBetween(moved(storyOn, weeks), onToday))).toBeLessThanOrEqual(3);
      expect(weekday(moved(other, weeks))).toBe(weekday(other));
      expect(daysBetween(storyOn, other)).toBe(daysBetween(moved(storyOn, weeks), moved(other, weeks)));
    }),
  );
});

// The stories, on both engines

describe.each(engines)("the demo on $engine", ({ url }) => {
  let store: Store;
  beforeAll(async () => {
    store = await opened(await url());
    expect(await seed(store)).toBe(true);
  });

  test("whatever has a provenance comes from a source, from what is known, or is a proposal or an example", async () => {
    const tables = Object.values(store.t).filter((table) => "provenance" in table);
    const rows = await Promise.all(
      tables.map((table) => store.read.select({ provenance: table.provenance }).from(table)),
    );
    // No source has a recess, an action, a decision at a gate, a report or a learning point.
    expect([rows.length, rows.filter(({ length }) => length === 0).length]).toEqual([rows.length, 5]);
    const found = new Set(rows.flat().map(({ provenance }) => provenance));
    expect([...found].sort()).toEqual(["example", "proposal", "public", "source"]);
  });

  test("the five programmes stand in order, with their true story days and open questions", async () => {
    const programmes = await programmesOf(store);
    expect(programmes.map(({ slug, story }) => `${slug} ${story?.trueOn}`)).toEqual([
      "jeugdhulp-plus 2021-10-29",
      "holland-rijnland 2025-02-03",
      "zoetermeer 2025-01-13",
      "hollands-midden 2023-09-01",
      "midden-drenthe 2026-01-12",
    ]);
    for (const { id, story } of programmes) {
      const asked = await listOpenQuestions(store, sightOf(id));
      expect(asked.length).toBeGreaterThan(0);
      const storyOn = moved(story?.trueOn ?? today, story?.shiftedWeeks ?? 0);
      for (const { raisedOn } of asked) expect(raisedOn).toBe(storyOn < today ? storyOn : today);
    }
  });

  test("nothing was said on a day that is still to come: on its first day the demo knows all that it tells", async () => {
    const { openQuestion, indicatorDefinition, indicatorParty, baseline, forecast, measurement } = store.t;
    const said = await Promise.all([
      store.read.select({ on: openQuestion.raisedOn }).from(openQuestion),
      store.read.select({ on: indicatorDefinition.setOn }).from(indicatorDefinition),
      store.read.select({ on: indicatorParty.since }).from(indicatorParty),
      store.read.select({ on: baseline.setOn }).from(baseline),
      store.read.select({ on: forecast.reportedOn }).from(forecast),
      store.read.select({ on: measurement.reportedOn }).from(measurement),
    ]);
    expect(said.every((rows) => rows.length > 0)).toBe(true);
    expect(said.flat().filter(({ on }) => on !== null && on > today)).toEqual([]);
  });

  test("an account is the participant of its name", async () => {
    const accounts = await listDemoAccounts(store);
    expect(accounts.length).toBe(10);
    const found = [];
    for (const { id: programmeId, slug } of await programmesOf(store)) {
      const participants = await listParticipants(store, sightOf(programmeId));
      for (const { personId } of accounts) {
        const id = await findParticipantOf(store, { programmeId, personId });
        found.push(...participants.filter((one) => one.id === id).map(({ name }) => `${slug}: ${name}`));
      }
    }
    expect(found).toEqual([
      "jeugdhulp-plus: Procesleider",
      "jeugdhulp-plus: Afgevaardigde Haaglanden",
      "jeugdhulp-plus: Lid uitvoeringsteam Horizon",
      "holland-rijnland: Programmamanager Holland Rijnland",
      "zoetermeer: Projectleider Zoetermeer",
    ]);
  });

  test("a second seeding changes nothing, and every chain of the log holds", async () => {
    expect(await seed(store)).toBe(false);
    expect(await store.read.$count(store.t.programme)).toBe(5);
    expect(await firstFault(store)).toEqual({ rows: 6 });
  });

  test("of two that seed at once, one does", async () => {
    const empty = await opened(await url());
    const seeded = await Promise.all([seed(empty), seed(empty)]);
    expect(seeded.sort()).toEqual([false, true]);
    expect(await empty.read.$count(empty.t.programme)).toBe(5);
  });

  test("funding the process leader shows region by region who may decide, and what would mend it", async () => {
    const { table, point, nameOf } = await steeringGroup(store, "Financieren van de procesleider");
    const verdict = verdictOf(table, point);
    expect([verdict.kind, verdict.rule]).toEqual(["not-competent", null]);
    expect(verdict.parties.map(({ partyId, kind }) => `${nameOf(partyId)}: ${kind}`)).toEqual([
      "Haaglanden: not-covered",
      "Holland Rijnland: competent",
      "Midden-Holland: subject-to-ratification",
      "Zuid-Holland Zuid: not-covered",
      "Rijnmond: unknown",
    ]);
    const [haaglanden, , middenHolland, zuidHollandZuid, rijnmond] = verdict.parties;
    const decision = { kind: "obtain-decision", constituency: "college", by: plusDays(table.on, -7) };
    expect(haaglanden).toMatchObject({ missing: ["financiën"] });
    expect(haaglanden?.remedies).toMatchObject([{ kind: "invite", domains: ["financiën"] }, decision]);
    const invited = haaglanden?.remedies[0];
    expect(invited?.kind === "invite" && nameOf(invited.participantId)).toBe("Control Haaglanden");
    expect(middenHolland).toMatchObject({ definitiveOn: afterTerm(table.on, 21, NO_RECESS) });
    expect(zuidHollandZuid?.remedies).toMatchObject([decision]);
    expect(rijnmond?.remedies).toMatchObject([{ kind: "settle-unknown", what: "amount" }]);
  });

  test("all nine may adopt the assignment of the process leader", async () => {
    const { table, point } = await steeringGroup(store, "Vaststellen van de opdrachtbeschrijving");
    expect(verdictOf(table, point)).toMatchObject({ kind: "competent", parties: { length: 9 } });
  });

  test("of the nine, only the institution with a lapsed record stands in the way of joint commissioning", async () => {
    const { table, point, nameOf } = await steeringGroup(store, "Gezamenlijk beleggen");
    const gaps = verdictOf(table, point).parties.filter(isGap);
    expect(gaps.map(({ partyId, kind }) => `${nameOf(partyId)}: ${kind}`)).toEqual([
      "GI 2 (naam nog te bevestigen): not-covered",
    ]);
    const invited = gaps[0]?.remedies[0];
    expect(invited?.kind === "invite" && nameOf(invited.participantId)).toBe("Plaatsvervanger GI 2");
  });
});

test("the November meeting is the last that funds the process leader in time", async () => {
  const store = await opened(sqliteFile());
  await seed(store, true);
  const { point, meetings } = await steeringGroup(store, "Financieren van de procesleider");
  expect(point.neededBy).toBe("2021-12-01");
  const asked = { bodyId: point.bodyId, deadline: point.neededBy as Day, today: day("2021-10-29") };
  expect(lastMeetingBefore(meetings, asked)?.on).toBe("2021-11-12");
});

test("of two processes that seed one file at once, one does and the other says so", async () => {
  const file = sqliteFile();
  const store = await opened(file);
  const env = { ...process.env, DATABASE_URL: "", KOERS_DATA: dirname(file) };
  const command = () =>
    promisify(execFile)(process.execPath, ["seed/main.ts", "--true-dates"], { env }).then(
      ({ stdout }) => stdout,
      ({ code, stderr }: { readonly code: number; readonly stderr: string }) => `${code}: ${stderr}`,
    );
  const [refused, told] = (await Promise.all([command(), command()])).sort();
  expect(refused).toMatch(/^1: De database bevat al gegevens; er is niets gewijzigd\. Kies een lege map/);
  expect(told).toBe("De vijf voorbeeldprogramma's staan in de database, met de ware data van de bronnen.\n");
  expect((await programmesOf(store)).map(({ story }) => story?.shiftedWeeks)).toEqual([0, 0, 0, 0, 0]);
  expect(await store.read.$count(store.t.routeStep)).toBe(5);
  // Two processes that start on a busy machine may need longer than other tests of this project.
}, 120_000);

/** The steering group's first meeting, with the one decision point whose title starts like this. */
async function steeringGroup(store: Store, title: string) {
  const sight = sightOf(await jeugdhulpPlus(store));
  const governance = await loadGovernance(store, sight);
  const meetings = await listMeetings(store, sight);
  const [meeting] = meetings;
  const point = (await listDecisionPoints(store, sight)).find((one) => one.title.startsWith(title));
  const body = governance.bodies.find(({ id }) => id === point?.bodyId);
  if (!meeting || !point || !body) throw new Error("the story lacks what this test is about");
  const attendance = await listAttendance(store, sight);
  const { parties, participants } = governance;
  return {
    table: tableOf(governance, { body, on: meeting.on, attendance, today }),
    point,
    meetings,
    nameOf: (id: string) => [...parties, ...participants].find((one) => one.id === id)?.name,
  };
}

async function programmesOf(store: Store) {
  const ids = await store.read.select({ id: store.t.programme.id }).from(store.t.programme);
  return listProgrammes(
    store,
    ids.map(({ id }) => id),
  );
}

async function jeugdhulpPlus(store: Store): Promise<string> {
  const [first] = await programmesOf(store);
  return first?.id ?? "";
}

function sightOf(programmeId: string) {
  return { programmeId, seesConfidential: true };
}
