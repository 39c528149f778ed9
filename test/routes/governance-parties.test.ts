import { beforeEach, describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { type GovernanceWorld, governanceWorld } from "#test/support/governance-world.ts";
import { findingAt, valuesOf, visibleText } from "#test/support/html.ts";
import { expectDone, SLUG } from "#test/support/route-world.ts";
import type { Visitor } from "#test/support/visitor.ts";

const nl = catalogueOf("nl");

let world: GovernanceWorld;
let leader: Visitor;
let supporter: Visitor;
let reader: Visitor;
beforeEach(async () => {
  world = await governanceWorld();
  ({ leader, supporter, reader } = world);
});

const own = (name: string) => world.own[name] ?? "";

test("a participant is added to a party by role, and then offered for a seat", async () => {
  const path = paths.newParticipant(SLUG, own("party"));
  await expectDone(leader.post(path, { name: "Nieuwe beleidsadviseur" }));
  expect(await world.overview(reader)).toContain("Nieuwe beleidsadviseur");
  expect((await leader.get(paths.newSeat(SLUG, own("body")))).text).toContain("Nieuwe beleidsadviseur (");
  const text = await world.refused(path, { name: "Nieuwe beleidsadviseur" }, 422);
  expect(findingAt(text, "name")).toBe(nl.pages.errors.alreadyThere);
  await world.refused(path, { personId: "no-such-person" }, 404);
  expect(findingAt(await world.refused(path, { personId: "x", name: "y" }, 422), "name")).toBe(
    nl.pages.errors.oneOfTwo,
  );
});

describe("a party", () => {
  const PARTY = { name: "Nieuwe aanbieder", kind: "provider", involvement: "takes-part" };

  test("is added under its group, once", async () => {
    await expectDone(leader.post(paths.newParty(SLUG), { ...PARTY, grouping: "Nieuwe groep" }));
    expect(await world.overview(reader)).toContain("Nieuwe groep Nieuwe aanbieder ingevoerd");
    const text = await world.refused(paths.newParty(SLUG), PARTY, 422);
    expect(findingAt(text, "name")).toBe(nl.pages.errors.alreadyThere);
  });

  test("two who edit it: the second keeps what they typed and sees what stands", async () => {
    const path = paths.partyEdit(SLUG, own("party"));
    const { name: _, ...edit } = PARTY;
    await expectDone(supporter.post(path, { ...edit, grouping: "Hun groep", version: "1" }));
    const text = await world.refused(path, { ...edit, grouping: "Mijn groep", version: "1" }, 409);
    expect(valuesOf(text, "grouping")).toEqual(["Mijn groep"]);
    expect(visibleText(text)).toContain("Groep Hun groep");
  });

  test("that conforms is named with the body it follows, until it no longer does", async () => {
    const form = { partyId: own("party"), bodyId: own("body"), until: "2026-12-31" };
    await expectDone(leader.post(paths.newConform(SLUG), form));
    expect(await world.overview(reader)).toContain(
      "Haaglanden volgt wat Stuurgroep besluit over alle onderwerpen, tot en met 31-12-2026 ingevoerd",
    );
    await world.refused(paths.newConform(SLUG), { ...form, partyId: world.other.party ?? "" }, 404);
    await world.refused(paths.newConform(SLUG), { ...form, bodyId: world.other.body ?? "" }, 404);
    const turned = await world.refused(paths.newConform(SLUG), { ...form, from: "2027-01-01" }, 422);
    expect(findingAt(turned, "until")).toBe(nl.pages.errors.dayOrder);
    const end = paths.conformEnd(SLUG, own("conform"));
    await expectDone(leader.post(end, { until: "2026-11-19", version: "1" }));
    await world.refused(end, { until: "2026-11-19", version: "1" }, 409);
    expect(await world.overview(reader)).toContain("1 eerdere verklaring Haaglanden volgt");
  });
});

describe("commissioning", () => {
  test("that is shared says so, and what is over is kept", async () => {
    const form = { role: "official", scope: "Het geheel", partyIds: [own("party"), own("party")] };
    await expectDone(leader.post(paths.newCommissioning(SLUG), form));
    expect(await world.overview(reader)).toContain(
      "ambtelijk opdrachtgever , Het geheel ingevoerd Haaglanden",
    );
    expect(await world.overview(reader)).toContain("gedeeld door Haaglanden, Holland Rijnland");
    const theirs = [own("party"), world.other.party ?? ""];
    await world.refused(paths.newCommissioning(SLUG), { ...form, partyIds: theirs }, 404);
    const end = paths.commissioningEnd(SLUG, own("commission"));
    await expectDone(leader.post(end, { endedOn: "2026-11-20", version: "1" }));
    await world.refused(end, { endedOn: "2026-11-20", version: "1" }, 409);
    expect(await world.overview(reader)).toContain(
      "1 eerder opdrachtgeverschap penvoerder , Het geld voorbeeld Haaglanden, tot 20-11-2026",
    );
  });

  test("two who edit it: the second keeps what they typed and sees what stands", async () => {
    const path = paths.commissioningEdit(SLUG, own("commission"));
    await expectDone(supporter.post(path, { role: "official", scope: "Hun deel", version: "1" }));
    const text = await world.refused(path, { role: "official", scope: "Mijn deel", version: "1" }, 409);
    expect(valuesOf(text, "scope")).toEqual(["Mijn deel"]);
    expect(visibleText(text)).toContain("Waarvan Hun deel Partij nog aan te wijzen");
    const theirs = { role: "official", scope: "x", partyId: world.other.party ?? "", version: "2" };
    await world.refused(path, theirs, 404);
  });
});
