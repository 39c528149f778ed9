import { beforeEach, describe, expect, test } from "vitest";
import { listActions } from "#db/queries/actions.ts";
import { listMilestones } from "#db/queries/milestones.ts";
import { listParticipants } from "#db/queries/parties.ts";
import { LIST_COLUMNS, type ListName } from "#documents/list-sheet.ts";
import { sheetIn } from "#documents/sheet.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { dumpOf } from "#test/support/dump.ts";
import { valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const { listImport: say, positions, pages } = catalogueOf("nl");
let world: RouteWorld;
let leader: Visitor;
const sight = () => ({ programmeId: world.own.programmeId ?? "", seesConfidential: true });

beforeEach(async () => {
  world = await routeWorld();
  leader = await world.as("Procesleider");
});

const send = (list: ListName, content: string | Uint8Array<ArrayBuffer>) => {
  const body = new FormData();
  body.append("file", new File([content], typeof content === "string" ? "lijst.csv" : "lijst.xlsx"));
  return leader.send(paths.listImport(SLUG, list), { method: "POST", body });
};

const hidden = (text: string) =>
  Object.fromEntries(["rows", "once"].map((name) => [name, valuesOf(text, name)[0] ?? ""]));

const GOOD: Readonly<Record<ListName, string>> = {
  milestones:
    'Basis;Mijlpaal;Werkspoor\n31-12-2027;Eerste huis geopend;wonen en verblijf\n2028-02-01;"=1+1; zo";\n;Later;',
  actions:
    "Actie;Wie;Vóór;Gremium;Werkspoor\nBel de gemeente;;1-2-2027;Stuurgroep;\nSchrijf het plan;;;;Personeel",
  participants: "Partij;Deelnemer\nHaaglanden;Nieuwe adviseur\nHaaglanden;Nog een adviseur",
};

/** How many there are of each list. */
const counted = async () => ({
  milestones: (await listMilestones(world.app.store, sight())).length,
  actions: (await listActions(world.app.store, sight())).length,
  participants: (await listParticipants(world.app.store, sight())).length,
});

describe.each(["milestones", "actions", "participants"] as const)("%s in a file", (list) => {
  test("are shown, and only then taken over: once, however often that is confirmed", async () => {
    const before = await dumpOf(world.app.store);
    const was = await counted();
    const { status, text } = await send(list, GOOD[list]);
    const rows = GOOD[list].split("\n").length - 1;
    expect([status, visibleText(text)]).toEqual([200, expect.stringContaining(positions.importing.fine)]);
    expect(await dumpOf(world.app.store)).toEqual(before);
    const form = hidden(text);
    for (let again = 0; again < 2; again++)
      await expectDone(leader.post(paths.listConfirmation(SLUG, list), form));
    expect(await counted()).toEqual({ ...was, [list]: was[list] + rows });
    const twice = await send(list, GOOD[list]);
    expect(visibleText(twice.text)).toContain(say.passedOver(rows));
    expect(visibleText(twice.text)).toContain(say.nothing);
  });

  test("go out as a sheet that can be read in again, also without rows", async () => {
    await expectDone(
      leader.post(paths.listConfirmation(SLUG, list), hidden((await send(list, GOOD[list])).text)),
    );
    const { bytes, headers } = await leader.get(paths.listXlsx(SLUG, list));
    expect(headers.get("Content-Disposition")).toContain(".xlsx");
    const { status, text } = await send(list, new Uint8Array(bytes));
    expect(status, visibleText(text)).toBe(200);
    expect(visibleText(text)).toContain(say.nothing);
    const empty = await leader.get(`${paths.listXlsx(SLUG, list)}?empty`);
    const sheet = await sheetIn(new Uint8Array(empty.bytes));
    const headings = LIST_COLUMNS[list].map((column) => say.columns[column]);
    expect(sheet.kind === "read" && sheet.rows.map(({ cells }) => cells)).toEqual([
      expect.arrayContaining(headings),
    ]);
  });

  test("that are no sheet, or lack their columns, are refused with the reason", async () => {
    const refused = async (content: string) => {
      const { status, text } = await send(list, content);
      expect(status).toBe(422);
      return visibleText(text);
    };
    expect(await refused("")).toContain(pages.errors.fileMissing);
    expect(await refused("a;b\n1;2")).toContain(say.columns[LIST_COLUMNS[list][0]]);
    expect(await refused(GOOD[list].split("\n")[0] ?? "")).toContain(pages.errors.fileEmpty);
  });
});

test("every row's problem is named, and nothing is taken over, also where somebody sends it all the same", async () => {
  const before = await dumpOf(world.app.store);
  const sheets: Readonly<Record<ListName, readonly [string, readonly string[]]>> = {
    milestones: [
      `Mijlpaal;Werkspoor;Basis\n;Personeel;\nA;Nergens;\nB;;31-2-2027\n${"x".repeat(201)};;\nC;;\nC;;\nEerste mijlpaal;;1-1-2030`,
      [
        say.findings.missing("Mijlpaal"),
        say.findings.unknown("Werkspoor"),
        say.findings["day-unreadable"]("Basis"),
        say.findings["too-long"]("Mijlpaal", 200),
        say.findings.duplicate("Mijlpaal"),
        say.findings.differs("Basis"),
      ],
    ],
    actions: [
      "Actie;Wie;Vóór;Gremium\nBel;Niemand;morgen;Nergens",
      [say.findings.unknown("Wie"), say.findings["day-unreadable"]("Vóór"), say.findings.unknown("Gremium")],
    ],
    participants: [
      "Deelnemer;Partij\nIemand;Nergens\nIemand;",
      [say.findings.unknown("Partij"), say.findings.missing("Partij")],
    ],
  };
  for (const [list, [content, findings]] of Object.entries(sheets)) {
    const { status, text } = await send(list as ListName, content);
    expect(status).toBe(422);
    for (const finding of findings) expect(visibleText(text)).toContain(finding);
    expect(valuesOf(text, "rows")).toEqual([]);
    const cells = LIST_COLUMNS[list as ListName].map(() => "");
    const rows = JSON.stringify([{ line: 2, cells }]);
    const forced = await leader.post(paths.listConfirmation(SLUG, list), { rows });
    expect(forced.status).toBe(422);
  }
  expect(await dumpOf(world.app.store)).toEqual(before);
});

test("the log says what came in, row by row", async () => {
  const { text } = await send("milestones", GOOD.milestones);
  await expectDone(leader.post(paths.listConfirmation(SLUG, "milestones"), hidden(text)));
  expect(visibleText((await leader.get(paths.log(SLUG))).text)).toContain("Eerste huis geopend");
});
