import { beforeAll, describe, expect, test } from "vitest";
import { createCoupling } from "#db/queries/coupling-commands.ts";
import { loadMonitoring } from "#db/queries/indicators.ts";
import { measure } from "#db/queries/measurement-commands.ts";
import { loadMonitoringSignals } from "#db/queries/monitoring-signals.ts";
import { listParties } from "#db/queries/parties.ts";
import { day } from "#domain/day.ts";
import { monitoringOf } from "#domain/monitoring.ts";
import { monitoringSignal } from "#domain/worst-indicator.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { visibleText } from "#test/support/html.ts";
import { someIndicator, someLearning } from "#test/support/indicator-world.ts";
import { type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { demoAuthor, programmeBySlug } from "#test/support/steering-group.ts";
import { TODAY } from "#test/support/stores.ts";
import type { Visitor } from "#test/support/visitor.ts";

const say = catalogueOf("nl").monitor;

let world: RouteWorld;
let leader: Visitor;
let reader: Visitor;
let names: readonly string[];
beforeAll(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
  reader = await world.as("Lezer Schakenbosch");
  names = await furnish();
});

const page = async (who: Visitor, path = paths.monitoring(SLUG)) => visibleText((await who.get(path)).text);

/** Alternatives that lag behind, an indicator of three parties of which one has measured, and a learning point. */
async function furnish(): Promise<readonly string[]> {
  const { store } = world.app;
  const { id: programmeId } = await programmeBySlug(store, SLUG);
  const author = await demoAuthor(store, "Procesleider");
  const of = { store, author, programmeId };
  const parties = (await listParties(store, { programmeId, seesConfidential: true })).slice(0, 3);
  const [party] = parties;
  const alternatives = await someIndicator(of, {
    text: { name: "Gezinshuizen", ownerId: world.own.participant ?? null },
    definition: {
      ...{ direction: "higher", frequency: "monthly" },
      baseline: { on: day("2020-01-01"), value: 0 },
      path: [{ on: day("2027-12-31"), value: 200 }],
    },
    on: day("2026-01-01"),
  });
  const each = await someIndicator(of, {
    ...{ scope: "each", text: { name: "Wachttijd" }, partyIds: parties.map(({ id }) => id) },
    ...{ definition: { unit: "dagen" }, on: day("2026-01-01") },
  });
  const measured = (
    indicatorId: string,
    partyId: string | null,
    from: string,
    until: string,
    value: number,
  ) =>
    measure(store, author, {
      ...{ programmeId, once: newOnceKey(), on: TODAY },
      periods: [
        {
          ...{ indicatorId, period: { from: day(from), until: day(until) }, source: "Register" },
          values: [{ partyId, value }],
        },
      ],
    });
  await measured(alternatives, null, "2026-08-01", "2026-08-31", 20);
  await measured(alternatives, null, "2026-10-01", "2026-10-31", 40);
  await measured(each, party?.id ?? "", "2026-10-01", "2026-10-31", 200);
  const records = await loadMonitoring(store, { programmeId, seesConfidential: true });
  const closed = records.indicators.find(({ name }) => name === "Gesloten plaatsen");
  await createCoupling(store, author, {
    ...{ programmeId, once: newOnceKey(), on: TODAY },
    edit: { name: "Eerst opbouw", leadingId: alternatives, followingId: closed?.id ?? "" },
  });
  await someLearning(of);
  return parties.map(({ name }) => name);
}

describe("the worked example: July 2022, when the path asked 167 and 147 was measured", () => {
  test("steering is green and money amber, with the reason in words", async () => {
    const text = await page(reader, paths.asOf(paths.monitoring(SLUG), "2022-08-31"));
    expect(text).toContain("Sturing: groen Geld: oranje");
    expect(text).toMatch(/juli 2022: 147 plaatsen; het streefpad vraagt dan 167 plaatsen/);
    expect(text).toContain("Wat sneller gaat dan gepland, laat kosten ongedekt.");
    expect(text).toContain("20 plaatsen lager (12 %)");
    expect(text).toContain("U ziet dit zoals het bekend was op 31-8-2022");
  });

  test("what was measured later is not there, and nothing can be changed", async () => {
    const { text } = await leader.get(paths.asOf(paths.monitoring(SLUG), "2022-08-31"));
    expect(visibleText(text)).not.toContain("135 plaatsen");
    expect(text).not.toContain("monitoring/indicators/new");
  });
});

test("sources that contradict each other stand above all, both values with their source", async () => {
  const text = await page(reader);
  expect(text).toContain(say.conflicts.heading);
  expect(text).toMatch(/2019: 235 plaatsen \(.+\) tegenover 300 plaatsen \(.+\)/);
});

test("reducing that runs ahead of building up is said under the picture, with both owners", async () => {
  const text = await page(reader);
  expect(text).toContain("Afbouw loopt voor op opbouw: Gesloten plaatsen is op 74,1 % van zijn weg");
  expect(text).toContain("Gezinshuizen pas op 20 %");
  expect(text).toContain("Eigenaar van Gezinshuizen: Control Haaglanden.");
  expect(text).toContain("Eigenaar van Gesloten plaatsen: onbekend.");
});

test("a month that nobody measured is a gap in the table and in the drawing, never a zero", async () => {
  const { text } = await reader.get(paths.monitoring(SLUG));
  expect(visibleText(text)).toContain("september 2026 niet gemeten");
  expect(text).toContain("measure-gap");
});

test("of parties that go by themselves one reads how many are off their path, and who has yet to measure", async () => {
  const text = await page(reader);
  const [first = "", ...others] = names;
  expect(text).toContain(say.parties.counted(1, 0, 0, 2));
  expect(text).toContain(say.parties.out(first));
  for (const other of others) expect(text).toContain(other);
});

test("what was learned stands by area and theme, and what nobody knows anything of in one table", async () => {
  const text = await page(reader);
  expect(text).toMatch(/Noord: \d leerpunten? /);
  expect(text).toContain("Eerder bellen helpt.");
  expect(text).toContain(say.bare.heading);
  expect(text).toContain(say.facts.noFrequency);
});

test("a programme without indicators says what to do next; before the first there were none", async () => {
  const director = await world.as("Directeur sociaal domein");
  expect(await page(director, paths.monitoring("hollands-midden"))).toContain(say.none);
  expect(await page(director, paths.asOf(paths.monitoring(SLUG), "2000-01-01"))).toContain(say.noneThen);
});

test("the programme itself says the worst standing, the same that the whole monitoring gives", async () => {
  const { store } = world.app;
  const programmes = await store.read.select().from(store.t.programme);
  const among = programmes.map(({ id }) => id);
  const quick = await loadMonitoringSignals(store, { programmeIds: among, today: TODAY });
  for (const programmeId of among) {
    const records = await loadMonitoring(store, { programmeId, seesConfidential: true });
    const whole = monitoringSignal(monitoringOf(records, TODAY));
    expect(quick(programmeId)).toEqual(whole);
  }
  const text = visibleText((await reader.get(paths.programme(SLUG))).text);
  expect(text).toContain("rood De slechtste stand is die van Gezinshuizen en nog 1. Van 9 van de 13");
  expect(text).toContain(say.overview.more);
});
