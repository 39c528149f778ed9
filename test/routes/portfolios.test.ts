import { beforeEach, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { findingAt, visibleText } from "#test/support/html.ts";
import { expectDone, type RouteWorld, routeWorld, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const [nl, en] = [catalogueOf("nl"), catalogueOf("en")];
const READER = "lezer-schakenbosch@demo.koers.invalid";
const ADMINISTRATOR = "beheerder@demo.koers.invalid";

let world: RouteWorld;
let administrator: Visitor;
let portfolio: string;
beforeEach(async () => {
  world = await routeWorld();
  administrator = await world.as("Beheerder");
  portfolio = world.own.portfolio ?? "";
});

const appoint = (email: string, who = administrator) =>
  who.post(paths.portfolioDirectors(portfolio), { email });
const include = (programmeId = world.own.otherId ?? "", who = administrator) =>
  who.post(paths.portfolioProgrammes(portfolio), { programme: programmeId });
const page = async (who = administrator) => visibleText((await who.get(paths.portfolioOf(portfolio))).text);

describe("a director of a portfolio", () => {
  test("sees its programmes from the next request on, changes nothing there, and sees none after dismissal", async () => {
    const guest = await world.as("Projectleider Zoetermeer");
    expect((await guest.get(paths.programme(SLUG))).status).toBe(404);
    await expectDone(appoint("projectleider-zoetermeer@demo.koers.invalid"));
    expect((await guest.get(paths.programme(SLUG))).status).toBe(200);
    expect(visibleText((await guest.get("/")).text)).toContain("Jeugdhulp Plus");
    expect((await guest.get(paths.newDecisionPoint(SLUG))).status).toBe(403);
    const [accountId = ""] = /name="accountId" value="([^"]+)"/
      .exec((await administrator.get(paths.portfolioOf(portfolio))).text)
      ?.slice(1) ?? [""];
    await expectDone(administrator.post(paths.portfolioDismissal(portfolio), { accountId }));
    expect((await guest.get(paths.programme(SLUG))).status).toBe(404);
  });

  test("sees a programme that is put in later, and not when it is taken out again", async () => {
    await expectDone(appoint(READER));
    const director = await world.as("Lezer Schakenbosch");
    expect((await director.get(paths.programme("zoetermeer"))).status).toBe(404);
    await expectDone(include());
    expect((await director.get(paths.programme("zoetermeer"))).status).toBe(200);
    const programmeId = world.own.otherId ?? "";
    await expectDone(administrator.post(paths.portfolioDeparture(portfolio), { programme: programmeId }));
    expect((await director.get(paths.programme("zoetermeer"))).status).toBe(404);
  });
});

describe("whoever runs the installation", () => {
  test("does not make themself director, and gets no way into a programme by a portfolio", async () => {
    expect(findingAt((await appoint(ADMINISTRATOR)).text, "email")).toBe(nl.pages.errors.ownRole);
    await expectDone(
      administrator.post(paths.personAccess(world.own.person ?? "", "appointment"), { version: "1" }),
    );
    const other = await world.as("Lezer Schakenbosch");
    await expectDone(appoint(ADMINISTRATOR, other));
    const refused = await include();
    expect([refused.status, findingAt(refused.text, "programme")]).toEqual([
      422,
      nl.pages.errors.ownPortfolio,
    ]);
    expect(await page()).toContain(visibleText(nl.installation.portfolios.ownIsRefused));
    expect((await administrator.get(paths.programme("zoetermeer"))).status).toBe(404);
    await expectDone(include(undefined, other));
    expect((await administrator.get(paths.programme("zoetermeer"))).status).toBe(200);
  });

  test("is told at the field what cannot be: nobody there, twice, a name in use", async () => {
    expect(findingAt((await appoint("niemand@koers.test")).text, "email")).toBe(
      nl.pages.errors.unknownAccount,
    );
    await expectDone(appoint(READER));
    expect(findingAt((await appoint(READER)).text, "email")).toBe(nl.pages.errors.hasRole);
    const again = await include(world.own.programmeId);
    expect(findingAt(again.text, "programme")).toBe(nl.pages.errors.inPortfolio);
    const named = await administrator.post(paths.newPortfolio(), { name: "Jeugd" });
    expect(findingAt(named.text, "name")).toBe(nl.pages.errors.nameTaken);
    expect((await include("no-such-programme")).status).toBe(404);
  });

  test("renames a portfolio, and sees what somebody else called it first", async () => {
    await expectDone(administrator.post(paths.portfolioOf(portfolio), { name: "Jeugd Zuid", version: "1" }));
    const late = await administrator.post(paths.portfolioOf(portfolio), { name: "Mijn naam", version: "1" });
    expect(late.status).toBe(409);
    expect(late.text).toContain('value="Mijn naam"');
    expect(visibleText(late.text)).toContain(nl.installation.portfolios.theirs("Jeugd Zuid"));
  });

  test("finds in an empty portfolio, and where there is none, what to do, in both languages", async () => {
    const english = await world.as("Beheerder", "en");
    const made = await administrator.post(paths.newPortfolio(), { name: "Leeg" });
    for (const [who, words] of [
      [administrator, nl],
      [english, en],
    ] as const) {
      const { text } = await who.get(made.location ?? "");
      for (const said of [
        words.installation.portfolios.noProgrammes,
        words.installation.portfolios.noDirectors,
      ])
        expect(visibleText(text)).toContain(visibleText(said));
    }
  });
});
