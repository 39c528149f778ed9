import { beforeEach, describe, expect, test } from "vitest";
import { listDemoAccounts } from "#db/queries/accounts.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { type GovernanceWorld, governanceWorld } from "#test/support/governance-world.ts";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, SLUG } from "#test/support/route-world.ts";
import { NOW } from "#test/support/stores.ts";
import type { Visitor } from "#test/support/visitor.ts";

const nl = catalogueOf("nl");
const BODY = { name: "Klankbordgroep", kind: "consultation", papersLeadDays: "7" };

let world: GovernanceWorld;
let leader: Visitor;
let supporter: Visitor;
let reader: Visitor;
beforeEach(async () => {
  world = await governanceWorld();
  ({ leader, supporter, reader } = world);
});

const own = (name: string) => world.own[name] ?? "";

describe("a body", () => {
  test("that is made stands on the page of every member, whoever may not change it sees no tools", async () => {
    await expectDone(leader.post(paths.newBody(SLUG), { ...BODY, remit: "Denkt mee.", quorum: "3" }));
    expect(await world.overview(reader)).toContain("Klankbordgroep ingevoerd Denkt mee.");
    expect(await world.overview(leader)).toContain(nl.governance.body.add);
    expect(await world.overview(reader)).not.toContain(nl.governance.body.add);
    expect(await world.overview(reader)).not.toContain(nl.governance.body.dissolve);
  });

  test("two who edit it: the second keeps what they typed and sees what stands", async () => {
    const path = paths.bodyEdit(SLUG, own("body"));
    await expectDone(supporter.post(path, { ...BODY, name: "Hun stuurgroep", quorum: "4", version: "1" }));
    const text = await world.refused(
      path,
      { ...BODY, name: "Mijn stuurgroep", quorum: "5", version: "1" },
      409,
    );
    expect(valuesOf(text, "name")).toEqual(["Mijn stuurgroep"]);
    expect(valuesOf(text, "quorum")).toEqual(["5"]);
    expect(valuesOf(text, "version")).toEqual(["2"]);
    for (const sentence of ["Hun stuurgroep", nl.governance.lostRace, nl.governance.theirs])
      expect(visibleText(text)).toContain(sentence);
    await expectDone(leader.post(path, { ...BODY, name: "Mijn stuurgroep", version: "2" }));
  });

  test("does not report to itself, nor to a body of another programme", async () => {
    const path = paths.bodyEdit(SLUG, own("body"));
    const text = await world.refused(path, { ...BODY, version: "1", reportsToId: own("body") }, 422);
    expect(findingAt(text, "reportsToId")).toBe(nl.pages.errors.circle);
    const theirs = world.other.body ?? "";
    await world.refused(path, { ...BODY, version: "1", reportsToId: theirs }, 404);
    await world.refused(paths.newBody(SLUG), { ...BODY, reportsToId: theirs }, 404);
  });

  test("that usually ends before it begins is not taken", async () => {
    const times = { usualStart: "13:00", usualEnd: "12:00" };
    const text = await world.refused(paths.newBody(SLUG), { ...BODY, ...times }, 422);
    expect(findingAt(text, "usualEnd")).toBe(nl.pages.errors.timeOrder);
  });

  test("that is dissolved stays in the history and is not offered any more", async () => {
    const path = paths.dissolution(SLUG, own("body"));
    const before = visibleText((await leader.get(path)).text);
    expect(before).toContain("Hieraan rapporteert nog: Uitvoeringsteam.");
    await world.refused(path, { dissolvedOn: "", version: "1" }, 422);
    await expectDone(leader.post(path, { dissolvedOn: "2026-11-01", version: "1" }));
    const page = await world.overview(reader);
    expect(page).toContain("1 vervallen gremium Stuurgroep vervallen per 1-11-2026");
    const options = (await leader.get(paths.newBody(SLUG))).text;
    expect(options).not.toContain(`<option value="${own("body")}"`);
    await world.refused(path, { dissolvedOn: "2026-12-01", version: "1" }, 409);
    await expectDone(leader.post(path, { dissolvedOn: "", version: "2" }));
    expect(await world.overview(reader)).not.toContain("vervallen");
  });

  test("that will be dissolved says so, and is still there", async () => {
    const path = paths.dissolution(SLUG, own("body"));
    await expectDone(leader.post(path, { dissolvedOn: "2027-07-01", version: "1" }));
    expect(await world.overview(reader)).toContain("vervalt per 1-7-2027");
    expect(await world.overview(reader)).not.toContain("vervallen gremium");
  });
});

describe("a seat", () => {
  test("is made, edited and ended; who sat there stays on the page", async () => {
    const holder = own("holder");
    const form = { participantId: holder, role: "adviser", hoursPerWeek: "8", until: "2026-12-31" };
    await expectDone(leader.post(paths.newSeat(SLUG, own("body")), form));
    expect(await world.overview(reader)).toContain(
      "Control Haaglanden, adviseur, 8 uur per week, tot en met 31-12-2026 ingevoerd loopt af: over 41 dagen",
    );
    const text = (await leader.get(paths.governance(SLUG))).text;
    const link = /<a(?=[^>]*aria-label="Beëindig: Control Haaglanden, adviseur")[^>]*seats\/([^/"]+)\/end"/;
    const [, made = ""] = link.exec(text) ?? [];
    await expectDone(leader.post(paths.seatEnd(SLUG, made), { until: "2026-11-19", version: "1" }));
    expect(await world.overview(reader)).toContain("1 eerdere zetel Control Haaglanden, adviseur");
  });

  test("two who edit it: the second keeps what they typed and sees what stands", async () => {
    const path = paths.seatEdit(SLUG, own("seat"));
    await expectDone(supporter.post(path, { role: "expert", hoursPerWeek: "9", version: "1" }));
    const text = await world.refused(path, { role: "adviser", hoursPerWeek: "10", version: "1" }, 409);
    expect(valuesOf(text, "role")).toEqual(["adviser"]);
    expect(valuesOf(text, "hoursPerWeek")).toEqual(["10"]);
    expect(visibleText(text)).toContain("Uren per week 9");
    await world.refused(paths.seatEnd(SLUG, own("seat")), { until: "2027-01-01", version: "1" }, 409);
  });

  test("is given to nobody of another programme, and at no body that has lapsed", async () => {
    const theirs = world.other.holder ?? "";
    await world.refused(paths.newSeat(SLUG, own("body")), { role: "member", participantId: theirs }, 404);
    await world.refused(
      paths.newSeat(SLUG, own("body")),
      { role: "chair", participantId: own("holder"), substituteId: theirs },
      404,
    );
    const edit = { role: "member", participantId: theirs, version: "1" };
    await world.refused(paths.seatEdit(SLUG, own("seat")), edit, 404);
    await expectDone(
      leader.post(paths.dissolution(SLUG, own("body")), { dissolvedOn: "2026-11-01", version: "1" }),
    );
    await world.refused(paths.newSeat(SLUG, own("body")), { role: "member" }, 404);
  });

  test("does not end before it began", async () => {
    const path = paths.seatEdit(SLUG, own("seat"));
    await expectDone(leader.post(path, { role: "chair", from: "2026-11-01", version: "1" }));
    const text = await world.refused(
      paths.seatEnd(SLUG, own("seat")),
      { until: "2026-10-31", version: "2" },
      422,
    );
    expect(findingAt(text, "until")).toBe(nl.pages.errors.dayOrder);
  });
});

test("who reports to whom is drawn, and stands beside it as a list", async () => {
  const { text } = await reader.get(paths.governance(SLUG));
  const frame = /<figure.*?<\/figure>/s.exec(text)?.[0] ?? "";
  const [drawing = "", list = ""] = frame.split("</svg>");
  expect(drawing).toContain('aria-hidden="true"');
  for (const said of ["Uitvoeringsteam voert uit", "Projectgroep onderwijs rol onbekend"])
    expect(visibleText(drawing)).toContain(said);
  expect(visibleText(list)).toContain("Stuurgroep: besluit Uitvoeringsteam: voert uit Projectgroep");
});

test("an empty programme says what to do, and to whom who may", async () => {
  const { store } = world.app;
  const bare = { id: "bare", slug: "kaal", ordinal: 9, name: "Kaal", aim: "", shiftedWeeks: 0, version: 1 };
  const accounts = await listDemoAccounts(store);
  const roles = { Procesleider: "process-leader", "Lezer Schakenbosch": "reader" } as const;
  await store.write(async (tx) => {
    await tx.insert(store.t.programme).values(bare);
    for (const [name, role] of Object.entries(roles)) {
      const accountId = accounts.find((one) => one.name === name)?.id ?? "";
      await tx.insert(store.t.membership).values({ programmeId: "bare", accountId, role });
    }
    const deed = { verb: "furnish", entity: "programme", entityId: "bare", change: {} };
    const entry = { chain: "bare", at: NOW, accountId: null, actorName: "Tester", ...deed };
    return { result: undefined, audit: [entry] };
  });
  const page = async (who: Visitor) => visibleText((await who.get(paths.governance("kaal"))).text);
  const { body, party, commissioning } = nl.governance;
  for (const sentence of [body.noneYet, party.noneYet, commissioning.noneYet])
    expect(await page(leader)).toContain(sentence);
  for (const sentence of [body.none, party.none, nl.governance.conform.none])
    expect(await page(reader)).toContain(sentence);
  expect(await page(reader)).not.toContain(body.noneYet);
});

test("the log says in words what was done to the governance", async () => {
  await expectDone(leader.post(paths.newBody(SLUG), BODY));
  await expectDone(
    leader.post(paths.dissolution(SLUG, own("body")), { dissolvedOn: "2027-07-01", version: "1" }),
  );
  const log = visibleText((await leader.get(paths.log(SLUG))).text);
  for (const sentence of ["voegde gremium ‘Klankbordgroep’ toe", "liet gremium ‘Stuurgroep’ vervallen"])
    expect(log).toContain(sentence);
});
