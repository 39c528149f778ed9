import { eq, getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { beforeAll, describe, expect, test } from "vitest";

import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { listOpenQuestions } from "#db/queries/open-questions.ts";
import type { Store } from "#db/store.server.ts";
import { day, plusDays } from "#domain/day.ts";
import { tableOf } from "#domain/table.ts";
import { verdictOf } from "#domain/verdict.ts";
import { seedDemoWhenEmpty } from "#seed/index.ts";
import { programmeBySlug } from "#test/support/steering-group.ts";
import { engines, opened } from "#test/support/stores.ts";

const now = new Date("2026-11-21T10:00:00Z");
const today = day("2026-11-21");

type Row = Readonly<Record<string, unknown>>;

// What the sources say, counted there by hand (docs: every story file names where its facts come from).

describe.each(engines)("the stories on $engine", ({ url }) => {
  let store: Store;
  beforeAll(async () => {
    store = await opened(await url());
    await seedDemoWhenEmpty(store, { today, now, trueDates: true });
  });

  test("each story has what its source gives, and no more", async () => {
    const names = ["party", "participant", "commissioning", "body", "seat", "phase", "gate"] as const;
    const more = ["authority", "decisionPoint", "routeStep", "meeting", "openQuestion"] as const;
    const counted = async (slug: string) => {
      const { id } = await programmeBySlug(store, slug);
      const counts = [];
      for (const name of [...names, ...more]) {
        counts.push(await store.read.$count(store.t[name], eq(store.t[name].programmeId, id)));
      }
      return counts.join(" ");
    };
    expect({
      "jeugdhulp-plus": await counted("jeugdhulp-plus"),
      "holland-rijnland": await counted("holland-rijnland"),
      zoetermeer: await counted("zoetermeer"),
      "hollands-midden": await counted("hollands-midden"),
      "midden-drenthe": await counted("midden-drenthe"),
    }).toEqual({
      //                 parties people clients bodies seats phases gates authorities points steps meetings questions
      "jeugdhulp-plus": "16 15 11 8 23 5 1 13 6 0 2 18",
      "holland-rijnland": "21 21 2 5 24 6 1 13 6 3 0 10",
      zoetermeer: "14 5 0 3 0 6 6 0 2 2 1 9",
      "hollands-midden": "5 1 0 0 0 5 1 0 0 0 0 7",
      "midden-drenthe": "6 1 0 1 1 2 0 0 0 0 5 8",
    });
  });

  test("each story lays out its work as its source does, and waits for what its source waits for", async () => {
    const names = ["workstream", "workstreamMember", "deliverable", "milestone", "forecast"] as const;
    const more = ["baseline", "dependency", "criterion"] as const;
    const counted = async (slug: string) => {
      const { id } = await programmeBySlug(store, slug);
      const counts = [];
      for (const name of [...names, ...more]) {
        counts.push(await store.read.$count(store.t[name], eq(store.t[name].programmeId, id)));
      }
      return counts.join(" ");
    };
    expect({
      "jeugdhulp-plus": await counted("jeugdhulp-plus"),
      "holland-rijnland": await counted("holland-rijnland"),
      zoetermeer: await counted("zoetermeer"),
      "hollands-midden": await counted("hollands-midden"),
      "midden-drenthe": await counted("midden-drenthe"),
    }).toEqual({
      //                workstreams members products milestones forecasts baselines dependencies criteria
      "jeugdhulp-plus": "13 5 1 4 7 4 1 1",
      "holland-rijnland": "6 0 2 4 4 4 0 0",
      zoetermeer: "2 0 4 2 2 2 1 4",
      "hollands-midden": "3 0 4 1 1 1 0 1",
      "midden-drenthe": "1 0 5 3 3 3 1 0",
    });
  });

  test("gate III of Zoetermeer waits for the products of its phase, and opens phase IV", async () => {
    const { id } = await programmeBySlug(store, "zoetermeer");
    const { gate, criterion, deliverable, phase } = store.t;
    const rows = await store.read
      .select({ text: criterion.text, product: deliverable.name, opens: phase.name })
      .from(criterion)
      .innerJoin(gate, eq(gate.id, criterion.gateId))
      .innerJoin(deliverable, eq(deliverable.id, criterion.deliverableId))
      .innerJoin(phase, eq(phase.id, gate.opensPhaseId))
      .where(eq(criterion.programmeId, id));
    expect(rows.map(({ text, product }) => text === product)).toEqual([true, true, true, true]);
    expect(new Set(rows.map(({ opens }) => opens))).toEqual(new Set(["IV Plaatsing"]));
  });

  test("thirteen municipalities stand in three subregions, and each subregion in Holland Rijnland", async () => {
    const { parties } = await governanceOf("holland-rijnland");
    const municipalities = parties.filter(({ kind }) => kind === "municipality");
    const parent = new Map((await parents()).map(({ child, of }) => [child, of]));
    expect(municipalities.length).toBe(13);
    for (const { name, grouping } of municipalities) expect(parent.get(name), name).toBe(grouping);
    const subregions = [...new Set(municipalities.map(({ grouping }) => grouping ?? ""))];
    const sizes = subregions.map((of) => municipalities.filter(({ grouping }) => grouping === of).length);
    expect(Object.fromEntries(subregions.map((name, index) => [name, sizes[index]]))).toEqual({
      "Leidse regio": 5,
      "Duin- en Bollenstreek": 5,
      Rijnstreek: 3,
    });
    expect(subregions.map((name) => parent.get(name))).toEqual(
      Array(3).fill("Samenwerkingsorgaan Holland Rijnland"),
    );
    expect(parent.size).toBe(16);
  });

  test("the policy framework is intended until thirteen councils have confirmed it", async () => {
    const governance = await governanceOf("holland-rijnland");
    const points = await pointsOf("holland-rijnland");
    const framework = points.find(({ title }) => title.startsWith("Vaststellen van het beleidskader"));
    const body = governance.bodies.find(({ id }) => id === framework?.bodyId);
    if (!framework || !body) throw new Error("the story lacks its policy framework");
    const verdict = verdictOf(
      tableOf(governance, { body, on: day("2025-12-02"), attendance: [], today: day("2025-02-03") }),
      framework,
    );
    expect([verdict.kind, verdict.parties.length]).toEqual(["subject-to-ratification", 13]);
    expect(new Set(verdict.parties.map(({ kind }) => kind))).toEqual(new Set(["subject-to-ratification"]));
    expect(points.map(({ level }) => level)).toEqual([
      ...["regionaal", "regionaal", "subregionaal", "regionaal", "lokaal", "regionaal"],
    ]);
  });

  test("Zoetermeer's advice is in a week before the DT of 25 November, and asked for six weeks before that", async () => {
    const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
    const { routeStep, body } = store.t;
    const steps = await store.read
      .select({
        kind: routeStep.kind,
        termDays: routeStep.termDays,
        body: body.name,
        lead: body.papersLeadDays,
      })
      .from(routeStep)
      .innerJoin(body, eq(body.id, routeStep.bodyId))
      .where(eq(routeStep.programmeId, programmeId))
      .orderBy(routeStep.ordinal);
    expect(steps.map(({ kind, body: by }) => `${kind}: ${by}`)).toEqual([
      "advise: Ondernemingsraad (OR)",
      "decide: Directieteam (DT)",
    ]);
    const [meeting] = await listMeetings(store, { programmeId, seesConfidential: true });
    const [advice, decision] = steps;
    const adviceBy = plusDays(meeting?.on ?? today, -(decision?.lead ?? 0));
    expect([meeting?.on, adviceBy, plusDays(adviceBy, -(advice?.termDays ?? 0))]).toEqual([
      ...["2025-11-25", "2025-11-18", "2025-10-07"],
    ]);
  });

  test("a question says where it was found open, and the body or the party that could answer it", async () => {
    const { id } = await programmeBySlug(store, "hollands-midden");
    const rows = await store.read.select().from(store.t.openQuestion);
    for (const { provenance, source } of rows) expect(source === null).toBe(provenance === "public");
    const [zvh] = (await governanceOf("hollands-midden")).parties.filter(({ name }) => name.includes("ZVH"));
    const asked = rows.filter(({ partyId }) => partyId === zvh?.id).map(({ question }) => question);
    expect(asked).toEqual(["Welke partners en diensten van het ZVH doen mee?"]);
    expect((await listOpenQuestions(store, { programmeId: id, seesConfidential: true })).length).toBe(7);
  });

  test("every reference stays inside its programme", async () => {
    const rows = await rowsOfProgrammes();
    expect(rows.length).toBeGreaterThan(300);
    expect(strays(rows)).toEqual([]);
    const [one, other] = ["a", "b"].map((programmeId) => ({ programmeId, id: `of ${programmeId}` }));
    expect(strays([one ?? {}, { ...other, partyId: "of a" }])).toEqual(["of b: partyId of a"]);
  });

  async function rowsOfProgrammes(): Promise<readonly Row[]> {
    const tables = Object.values(store.t as unknown as Record<string, SQLiteTable>);
    const own = tables.filter((table) => "programmeId" in getTableColumns(table));
    return (await Promise.all(own.map((table) => store.read.select().from(table)))).flat();
  }

  async function parents(): Promise<readonly { readonly child: string; readonly of: string }[]> {
    const { organisation, organisationParent } = store.t;
    const names = new Map((await store.read.select().from(organisation)).map(({ id, name }) => [id, name]));
    const rows = await store.read.select().from(organisationParent);
    return rows.map((row) => ({
      child: names.get(row.organisationId) ?? "",
      of: names.get(row.parentId) ?? "",
    }));
  }

  async function governanceOf(slug: string) {
    const { id } = await programmeBySlug(store, slug);
    return loadGovernance(store, { programmeId: id, seesConfidential: true });
  }

  async function pointsOf(slug: string) {
    const { id } = await programmeBySlug(store, slug);
    return listDecisionPoints(store, { programmeId: id, seesConfidential: true });
  }
});

/** Where a row names a record of another programme. */
function strays(rows: readonly Row[]): readonly string[] {
  const programmeOf = new Map(rows.map(({ id, programmeId }) => [id, programmeId]));
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) =>
      column !== "id" && programmeOf.has(value) && programmeOf.get(value) !== row.programmeId
        ? [`${row.id}: ${column} ${value}`]
        : [],
    ),
  );
}
