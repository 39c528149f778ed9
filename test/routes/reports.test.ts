import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "#paths";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { REPORT_FORM } from "#test/support/report-forms.ts";
import { LAST_PERIOD, THIS_PERIOD } from "#test/support/reporting-workstream.ts";
import { type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import { type Visitor, visitor } from "#test/support/visitor.ts";

let world: RouteWorld;
let member: Visitor;
let leader: Visitor;
let write: string;
let draft: string;
beforeEach(async () => {
  world = await routeWorld();
  member = await world.as("Lid uitvoeringsteam Horizon");
  leader = await world.as("Procesleider");
  const workstream = world.own.workstream ?? "";
  write = paths.writeReport(SLUG, workstream, THIS_PERIOD.from);
  draft = paths.reportDraft(SLUG, workstream, THIS_PERIOD.from);
});

const row = (given: Record<string, string> = {}) => ({
  ...{ milestone1: world.own.reportedMilestone ?? "", was1: "2026-12-20", forecast1: "2026-12-20" },
  ...given,
});
const read = async (who: Visitor, path: string) => visibleText((await who.get(path)).text);
const sent = async (who: Visitor, fields: Record<string, string>) => {
  const { location, text } = await who.post(write, fields);
  return read(who, location ?? expect.fail(visibleText(text)));
};

describe("the form of a report", () => {
  test("keeps what is typed for whoever typed it, and forgets it once it is sent", async () => {
    const typed = { ...REPORT_FORM, ...row(), done: "  Half\nwerk <b>", geld: "red", coming: "" };
    expect((await member.post(draft, typed)).location).toBe(write);
    const { text } = await member.get(write);
    expect(valuesOf(text, "done")).toEqual(["  Half\nwerk <b>"]);
    expect(valuesOf(text, "geld")).toEqual(["red"]);
    expect(visibleText(text)).toContain("Bewaard om 10.00");
    expect(valuesOf((await leader.get(write)).text, "done")).toEqual([""]);
    await sent(member, { ...REPORT_FORM, ...row() });
    expect(await read(member, write)).not.toContain("Half");
  });

  test("shows what was said last time, and puts it behind what was typed", async () => {
    expect(await read(member, write)).toContain("Vorige keer (tot en met 25-10-2026)");
    await member.post(draft, { ...REPORT_FORM, done: "Dit eerst.", take: "done" });
    expect(valuesOf((await member.get(write)).text, "done")).toEqual([
      "Dit eerst.\n\nWij spraken alle regio's.",
    ]);
  });

  test("takes another light than the computed one with a reason only", async () => {
    const other = { ...REPORT_FORM, ...row(), geld: "green" };
    const refused = await member.post(write, other);
    expect(refused.status).toBe(422);
    expect(findingAt(refused.text, "geldReason")).toBe("Vul dit in.");
    expect(await sent(member, { ...other, geldReason: "Binnen de begroting." })).toMatch(
      /Geld onbekend groen Binnen de begroting\./,
    );
  });

  test("asks why a milestone moves, and computes the light for time with the move", async () => {
    const moved = { ...REPORT_FORM, ...row({ forecast1: "2027-03-01" }) };
    const refused = await member.post(write, moved);
    expect(refused.status).toBe(422);
    expect(findingAt(refused.text, "reason1")).toBe("Vul dit in.");
    expect(await sent(member, { ...moved, reason1: "De zaal is bezet." })).toMatch(/Tijd rood rood/);
  });

  test("asks which decision is wanted, and forgets one that was switched off", async () => {
    const wanting = { ...REPORT_FORM, wantsDecision: "on" };
    expect(findingAt((await member.post(write, wanting)).text, "decisionWanted")).toBe("Vul dit in.");
    const said = await sent(member, { ...REPORT_FORM, decisionWanted: "Toch niet." });
    expect(said).toContain("Er wordt geen besluit gevraagd.");
    expect(said).not.toContain("Toch niet.");
  });

  test("names no milestone of another workstream", async () => {
    const foreign = row({ milestone1: world.other.milestone ?? "", forecast1: "2027-03-01", reason1: "x" });
    expect((await member.post(write, { ...REPORT_FORM, ...foreign })).status).toBe(404);
  });

  test("keeps what was typed where somebody else reported first, and leads to that report", async () => {
    await sent(leader, { ...REPORT_FORM, done: "Al gezegd." });
    const { status, text } = await member.post(write, { ...REPORT_FORM, done: "Mijn tekst." });
    expect(status).toBe(409);
    expect(valuesOf(text, "done")).toEqual(["Mijn tekst."]);
    expect(visibleText(text)).toContain("Iemand anders gaf intussen bericht");
    expect(visibleText(text)).toContain("Verbeter dit bericht");
  });

  test("shows beside it what somebody else made of a milestone", async () => {
    const moved = { ...REPORT_FORM, ...row({ forecast1: "2027-03-01", was1: "2026-12-01", reason1: "x" }) };
    const { status, text } = await member.post(write, moved);
    expect(status).toBe(409);
    expect(valuesOf(text, "forecast1")).toEqual(["2027-03-01"]);
    expect(visibleText(text)).toContain("Intussen door iemand anders gezet op 20-12-2026.");
  });

  test("is for who is in the workstream, and for who leads or supports the programme", async () => {
    const html = (await leader.get(paths.reports(SLUG))).text;
    const links = [...html.matchAll(/<a[^>]*van Personeel"[^>]*>/g)].map(([link]) => link);
    const path = /href="([^"?]*)/.exec(links[0] ?? "")?.[1] ?? expect.fail("no such workstream");
    expect((await leader.get(path)).status).toBe(200);
    expect((await member.get(path)).status).toBe(403);
    expect((await member.post(path, REPORT_FORM)).status).toBe(403);
  });
});

describe("the reports of a period", () => {
  test("name who reported, with both sides of the lights, and who did not and since when", async () => {
    const now = await read(leader, paths.reports(SLUG, THIS_PERIOD.from));
    expect(now).toContain("Over deze periode is nog geen bericht verstuurd.");
    expect(now).toMatch(/Wonen en verblijf Schrijf het bericht Lid uitvoeringsteam Horizon over de periode/);
    expect(now).toMatch(/Personeel .*nog nooit/);
    const last = await read(leader, paths.reports(SLUG, LAST_PERIOD.from));
    expect(last).toMatch(
      /Wonen en verblijf Berekend .*groen \(niet bekend: Geld, Risico en Kwaliteit\) Gemeld/,
    );
    expect(last).toContain("versie 2");
  });

  test("are read by everybody in the programme, and corrected by a new edition that names what changed", async () => {
    const reader = await world.as("Lezer Schakenbosch");
    const report = paths.progressReport(SLUG, world.own.report ?? "");
    expect(await read(reader, report)).toMatch(/versie 2 .* gewijzigd: wat komt/);
    expect(await read(reader, report)).not.toContain("Verbeter dit bericht");
    const correction = paths.reportCorrection(SLUG, world.own.report ?? "");
    const same = {
      ...{ ...REPORT_FORM, edition: "2", done: "Wij spraken alle regio's." },
      coming: "Het plan gaat naar de stuurgroep.",
    };
    const refused = await member.post(correction, same);
    expect([refused.status, visibleText(refused.text)]).toEqual([
      422,
      expect.stringContaining("Er is niets anders dan in de vorige versie."),
    ]);
    const { location } = await member.post(correction, { ...same, tijd: "amber", tijdReason: "Krap." });
    expect(await read(member, location ?? "")).toMatch(/versie 3 .* gewijzigd: licht Tijd/);
    expect((await member.post(correction, { ...same, edition: "2" })).status).toBe(409);
  });
});

describe("my work", () => {
  test("is where a team member begins; others begin with the portfolio", async () => {
    const entered = async (name: string) => {
      const who = visitor(world.app);
      const page = (await who.get("/sign-in")).text;
      const [, account = ""] =
        new RegExp(`value="([^"]*)"[^>]*><strong>${name}`).exec(page) ?? expect.fail(name);
      return (await who.post("/sign-in/demo", { account, to: "/" })).location;
    };
    expect(await entered("Lid uitvoeringsteam Horizon")).toBe("/my-work");
    expect(await entered("Procesleider")).toBe("/");
  });

  test("names the report that is due, and no longer once it is sent", async () => {
    expect(await read(member, "/my-work")).toMatch(
      /Wonen en verblijf over 26-10-2026 tot en met 22-11-2026 Schrijf het bericht .* \(overmorgen\)/,
    );
    await sent(member, REPORT_FORM);
    expect(await read(member, "/my-work")).not.toContain("Wonen en verblijf");
  });

  test("is empty for whoever has nothing to do, and says so", async () => {
    const director = await world.as("Directeur sociaal domein");
    expect(await read(director, "/my-work")).toContain("Er wacht nu niets op u");
  });
});
