import { beforeEach, describe, expect, test } from "vitest";
import { findDeliverable, listPositions } from "#db/queries/deliverables.ts";
import { positionSheet } from "#documents/position-sheet.ts";
import { sheetIn } from "#documents/sheet.server.ts";
import { xlsxOf } from "#documents/xlsx.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { drawnPositions } from "#test/support/drawn-positions.ts";
import { dumpOf } from "#test/support/dump.ts";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { steeringGroup } from "#test/support/steering-group.ts";
import type { Visitor } from "#test/support/visitor.ts";

const nl = catalogueOf("nl");

let world: RouteWorld;
let leader: Visitor;
beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});
const sight = () => ({ programmeId: world.own.programmeId ?? "", seesConfidential: true });
const read = async (who: Visitor, path: string) => visibleText((await who.get(path)).text);

describe("the last member of the implementation team leaves a workstream", () => {
  const workstream = () => paths.workstream(SLUG, world.own.trial ?? "");

  test("which the workstream, the list, the programme and the next agenda of the steering group then say", async () => {
    const say = nl.workstreams;
    const title = nl.proposals.titles["workstreams-unstaffed"];
    const preparation = paths.preparation(SLUG, world.meeting);
    const reason = /uitvoeringsteam erin zit: [^.]*‘Werkspoor voor de proef’/;
    expect(await read(leader, workstream())).not.toContain(say.withoutTeamHere);
    expect(await read(leader, preparation)).not.toMatch(reason);

    const ending = paths.workstreamMemberEnd(SLUG, world.own.membership ?? "");
    await expectDone(leader.post(ending, { until: "2026-11-19", version: "1" }));
    expect(await read(leader, workstream())).toContain(say.withoutTeamHere);
    expect(await read(leader, paths.workstreams(SLUG))).toContain(say.withoutTeam);
    expect(await read(leader, paths.programme(SLUG))).toContain(title);
    expect(await read(leader, preparation)).toMatch(reason);
  });
});

describe("a product", () => {
  const product = () => paths.deliverable(SLUG, world.own.deliverable ?? "");
  const step = (name: "submission" | "review" | "resumption") =>
    paths.deliverableStep(SLUG, world.own.deliverable ?? "", name);

  test("is submitted, rejected for a reason, made again, submitted and adopted", async () => {
    const chair = await world.as("Voorzitter stuurgroep");
    await expectDone(leader.post(step("submission"), { reason: "Eerste versie", version: "2" }));
    const refused = await chair.post(step("review"), { outcome: "rejected", reason: "", version: "3" });
    expect(refused.status).toBe(422);
    expect(findingAt(refused.text, "reason")).toBe(nl.pages.errors.rejectionReason);
    const reason = "De aantallen kloppen niet.";
    await expectDone(chair.post(step("review"), { outcome: "rejected", reason, version: "3" }));
    await expectDone(leader.post(step("resumption"), { version: "4" }));
    await expectDone(leader.post(step("submission"), { version: "5" }));
    await expectDone(chair.post(step("review"), { outcome: "adopted", version: "6" }));
    const text = await read(leader, product());
    for (const said of [nl.deliverables.states.adopted, reason, "Eerste versie"])
      expect(text).toContain(said);
  });

  test("that somebody else has judged meanwhile is shown as it stands, with what was typed", async () => {
    const chair = await world.as("Voorzitter stuurgroep");
    await expectDone(leader.post(step("submission"), { version: "2" }));
    await expectDone(chair.post(step("review"), { outcome: "adopted", version: "3" }));
    const before = await dumpOf(world.app.store);
    const late = await leader.post(step("review"), { outcome: "rejected", reason: "Nee", version: "3" });
    expect(late.status).toBe(409);
    expect(valuesOf(late.text, "reason")).toEqual(["Nee"]);
    expect(visibleText(late.text)).toContain(nl.deliverables.states.adopted);
    expect(await dumpOf(world.app.store)).toEqual(before);
  });

  test("is submitted by whoever is in its workstream, and by no other member of the team", async () => {
    const team = await world.as("Lid uitvoeringsteam Horizon");
    expect((await team.post(step("submission"), { version: "2" })).status).toBe(403);
    const group = await steeringGroup(world.app.store);
    const participantId = group.participant("Lid uitvoeringsteam Horizon");
    const members = paths.newWorkstreamMember(SLUG, world.own.trial ?? "");
    await expectDone(leader.post(members, { participantId }));
    expect(await read(team, product())).toContain(nl.deliverables.submission.open);
    await expectDone(team.post(step("submission"), { version: "2" }));
  });
});

describe("a was-wordt-lijst", () => {
  const id = () => world.own.deliverable ?? "";
  const importing = () => paths.positionImport(SLUG, id());
  const send = (bytes: Uint8Array<ArrayBuffer> | string, name = "lijst.xlsx") => {
    const body = new FormData();
    body.set("file", new File([bytes], name));
    return leader.send(importing(), { method: "POST", body });
  };
  const LIST = drawnPositions(`
    change     was              fte was  becomes        fte becomes  follower
    changed    Beleidsadviseur  4,5      Adviseur       4,25         no
    new                                  Opgavemanager  2,75
  `);
  const xlsx = () =>
    xlsxOf(
      positionSheet(
        LIST.map((edit, index) => ({ ...edit, id: String(index) })),
        nl.positions,
      ),
    );

  test("goes out as an Excel file with its rows", async () => {
    const { bytes, headers } = await leader.get(paths.positionsXlsx(SLUG, id()));
    expect(headers.get("Content-Disposition")).toContain("was-wordt-jeugdhulp-plus.xlsx");
    expect(await sheetIn(new Uint8Array(bytes))).toMatchObject({
      rows: [
        { cells: expect.arrayContaining(["Wijziging"]) },
        { cells: ["vervalt", "Teamleider", "1.5", "", "", "onbekend", ""] },
      ],
    });
  });

  test("is read from a file, shown, and only then takes the place of what stood there", async () => {
    const before = await dumpOf(world.app.store);
    const preview = await send(await xlsx());
    expect(preview.status).toBe(200);
    expect(visibleText(preview.text)).toContain(nl.positions.importing.rows(2));
    expect(await dumpOf(world.app.store)).toEqual(before);
    const [rows = "", version = ""] = ["rows", "version"].map((name) => valuesOf(preview.text, name)[0]);
    await expectDone(leader.post(paths.positions(SLUG, id()), { rows, version }));
    const now = await listPositions(world.app.store, sight(), id());
    expect(now.map(({ id: _id, ...edit }) => edit)).toEqual(LIST);
    const late = await leader.post(paths.positions(SLUG, id()), { rows, version });
    expect(late.status).toBe(409);
    expect(valuesOf(late.text, "rows")).toEqual([rows]);
    expect(visibleText(late.text)).toContain(nl.positions.importing.lostRace);
  });

  test("with a row that is not right is taken over not at all, also where somebody sends it all the same", async () => {
    const text =
      "Wijziging;Was: functie;Was: fte;Wordt: functie;Wordt: fte\nvervalt;Bode;-1;;\nnieuw;;;Gids;1";
    const { status, text: html } = await send(text, "lijst.csv");
    expect(status).toBe(200);
    const shown = visibleText(html);
    expect(shown).toContain(nl.positions.findings["old-fte-unreadable"]);
    expect(shown).not.toContain(nl.positions.importing.confirm(2));
    const before = await dumpOf(world.app.store);
    const rows = JSON.stringify([{ line: 2, cells: ["vervalt", "Bode", "-1", "", "", "", ""] }]);
    expect((await leader.post(paths.positions(SLUG, id()), { rows, version: "2" })).status).toBe(422);
    expect(await dumpOf(world.app.store)).toEqual(before);
  });

  test.each([
    ["nothing", "", "fileMissing"],
    ["a picture", "\u0000PNG", "fileUnreadable"],
    ["blank lines", "\n;\n", "fileEmpty"],
    ["columns without rows", "Wijziging;Was: functie;Was: fte;Wordt: functie;Wordt: fte", "fileEmpty"],
    ["more than it takes", "x".repeat(600_000), "fileTooLarge"],
  ] as const)("is not read from a file with %s", async (_, content, finding) => {
    const { status, text } = await send(content, "lijst.csv");
    expect(status).toBe(422);
    expect(findingAt(text, "file")).toBe(nl.pages.errors[finding]);
  });

  test("asks for a file where a browser sends none", async () => {
    const body = new FormData();
    body.set("file", new File([], ""));
    const { status, text } = await leader.send(importing(), { method: "POST", body });
    expect(status).toBe(422);
    expect(findingAt(text, "file")).toBe(nl.pages.errors.fileMissing);
  });

  test("is not read from a file without its columns, and the page names them", async () => {
    const { status, text } = await send("Was: functie;Wordt: functie\na;b", "lijst.csv");
    expect(status).toBe(422);
    expect(visibleText(text)).toContain("‘Wijziging’, ‘Was: fte’ en ‘Wordt: fte’");
  });

  test("that was submitted has no forms for its rows any more", async () => {
    await expectDone(leader.post(paths.deliverableStep(SLUG, id(), "submission"), { version: "2" }));
    const { location } = await leader.get(paths.newPosition(SLUG, id()));
    expect(location).toBe(`${paths.deliverable(SLUG, id())}?said=fixed`);
    expect(await findDeliverable(world.app.store, sight(), id())).toMatchObject({ state: "submitted" });
  });
});
