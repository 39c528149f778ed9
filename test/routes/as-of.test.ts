import { beforeAll, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { visibleText } from "#test/support/html.ts";
import { REPORT_FORM } from "#test/support/report-forms.ts";
import { LAST_PERIOD, THIS_PERIOD } from "#test/support/reporting-workstream.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { type Fields, type Visitor, visitor } from "#test/support/visitor.ts";

/** A week goes by after the world was made; then everything is changed, and one looks back to the day before. */
const DAY = "2026-11-20";
const LATER = new Date("2026-11-27T10:00:00Z");

const { timeline } = catalogueOf("nl");
let world: RouteWorld;
let leader: Visitor;

const back = (path: string, asOf: string = DAY) => paths.asOf(path, asOf);
const own = (key: string) => world.own[key] ?? expect.fail(`the world has no ${key}`);

/** The page without what is new with every answer, and without the banner. */
const pageOf = async (path: string) => {
  const { status, text } = await leader.get(path);
  expect(status, path).toBe(200);
  expect(text).toContain(`class="as-of-banner"`);
  return text.replace(/nonce="[^"]*"/g, "").replace(/<aside class="as-of-banner".*?<\/aside>/s, "");
};

/** In lines, so that a difference is told by itself. */
const split = (page: string) => page.split(/(?=<)|(?=\\",)/);

beforeAll(async () => {
  world = await routeWorld();
  leader = await visitor(world.app, { now: () => LATER }).signInAs("Procesleider");
});

const addresses = () => [
  back(paths.reports(SLUG)),
  back(paths.reports(SLUG, LAST_PERIOD.from)),
  back(paths.progressReport(SLUG, own("report"))),
  back(paths.gates(SLUG)),
  back(paths.gate(SLUG, own("gate"))),
  back(paths.plan(SLUG)),
];

/** Everything that can be said of reports, gates and workstreams, said otherwise. */
async function changeEverything() {
  const post = (path: string, form: Fields) => expectDone(leader.post(path, form));
  const [gate, criterion, stream] = [own("gate"), own("criterion"), own("workstream")];
  const correction = { ...REPORT_FORM, edition: "2", done: "Heel iets anders.", coming: "Niets." };
  await post(paths.reportCorrection(SLUG, own("report")), correction);
  await post(paths.writeReport(SLUG, stream, THIS_PERIOD.from), { ...REPORT_FORM, done: "Na die dag." });
  await post(paths.criterionStatement(SLUG, gate, criterion), {
    ...{ isMet: "yes", evidence: "Brief van het college", on: "2026-11-26", version: "1" },
  });
  const text = { text: "Het team is voltallig", weight: "hard", kind: "by-hand" };
  await post(paths.criterionEdit(SLUG, gate, criterion), { ...text, version: "2" });
  await post(paths.newCriterion(SLUG, gate), { ...text, text: "Na die dag bedacht" });
  const edit = { name: "Begin van de pilots", on: "2027-06-01", bodyId: own("body"), reason: "Later" };
  await post(paths.gateEdit(SLUG, gate), { ...edit, version: "1" });
  await post(paths.gateOutcome(SLUG, gate), {
    ...{ outcome: "hold", on: "2026-11-26", text: "Wij wachten.", version: "2" },
  });
  await post(paths.newGate(SLUG), { name: "Na die dag", on: "2027-07-01" });
  await post(paths.newPhase(SLUG), { name: "Na die dag", startsOn: "2027-07-01" });
  await post(paths.phaseEdit(SLUG, own("phase")), {
    ...{ name: "Anders", startsOn: "2027-08-01", reason: "Later", version: "1" },
  });
  await post(paths.workstreamEdit(SLUG, stream), { name: "Wonen", version: "1" });
  await post(paths.reportRhythm(SLUG), { everyWeeks: "2", from: "2026-11-02", version: "1" });
  const { store } = world.app;
  // A gate that came with the story, of which no history says the day: moved, it keeps the day that it had.
  const [seeded] = (await store.read.select().from(store.t.gate)).filter(
    (one) => one.programmeId === own("programmeId") && one.provenance !== "entered",
  );
  const moved = { name: seeded?.name ?? "", on: "2027-09-01", reason: "Later" };
  await post(paths.gateEdit(SLUG, seeded?.id ?? ""), { ...moved, version: String(seeded?.version) });
}

describe("looking back", () => {
  test("reproduces a report, the reports and the gates byte for byte, whatever was changed since", async () => {
    const before = await Promise.all(addresses().map(pageOf));
    const paper = /<article.*<\/article>/s;
    const [then = ""] = paper.exec((await leader.get(paths.progressReport(SLUG, own("report")))).text) ?? [];
    await changeEverything();
    for (const [index, address] of addresses().entries())
      expect(split(await pageOf(address)), address).toEqual(split(before[index] ?? ""));
    expect(before[2]).toContain(then);
    expect(visibleText((await leader.get(paths.gates(SLUG))).text)).toContain("Begin van de pilots");
    expect(visibleText(before[3] ?? "")).not.toContain("Begin van de pilots");
  });

  test("notices a page that tells of later", async () => {
    const today = (await leader.get(paths.gate(SLUG, own("gate")))).text;
    expect(visibleText(today)).toContain("Wij wachten.");
    expect(await pageOf(back(paths.gate(SLUG, own("gate")), "2026-11-26"))).toContain("Wij wachten.");
  });

  test("changes nothing, and leads on to the same day", async () => {
    for (const address of addresses()) {
      const main = /<main.*<\/main>/s.exec(await pageOf(address))?.[0] ?? "";
      expect(main, address).not.toMatch(/<form|<button/);
      expect(main, address).not.toMatch(
        /href="[^"]*\/(new|edit|correction|rhythm|outcome|statement|report)[?"]/,
      );
      for (const [, href = ""] of main.matchAll(/href="([^"]*\/(?:gates|reports)\/[^"]+)"/g))
        expect(href, address).toContain(`asOf=${DAY}`);
    }
  });

  test("to before something was made does not find it", async () => {
    for (const path of [paths.gate(SLUG, own("gate")), paths.progressReport(SLUG, own("report"))])
      expect((await leader.get(back(path, "2026-01-01"))).status, path).toBe(404);
  });

  test("to a day that is no day shows today and says so", async () => {
    for (const path of [paths.gates(SLUG), paths.reports(SLUG)]) {
      const { text } = await leader.get(back(path, "2027-01-01"));
      expect(text).not.toContain(`class="as-of-banner"`);
      expect(visibleText(text)).toContain(timeline.asOf.refused);
    }
  });
});
