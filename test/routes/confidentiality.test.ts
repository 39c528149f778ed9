import { beforeAll, describe, expect, test } from "vitest";
import { paths } from "#paths";
import { partsOf } from "#test/documents/read-docx.ts";
import { expectDone, SLUG } from "#test/support/route-world.ts";
import { addressOf, doorsOf, type Params } from "#test/support/routes.ts";
import { CANARY, plantSecrets, SECRET } from "#test/support/secrets.ts";
import { publicationForm, steeringGroup } from "#test/support/steering-group.ts";
import { copyOf, opened, sqliteFile, withDemo } from "#test/support/stores.ts";
import { twoProgrammes } from "#test/support/two-programmes.ts";
import { type Answer, type App, appOver, dataDoor, type Visitor, visitor } from "#test/support/visitor.ts";

const OPEN = { title: "Een open punt", kind: "discussion", minutes: "5" };

/** Two worlds that differ in what is confidential, and in nothing else. */
let open: App;
let secret: App;
let params: Params;
let meeting: string;

beforeAll(async () => {
  const file = sqliteFile();
  const base = await appOver(await withDemo(file));
  params = (await twoProgrammes(base.store)).own;
  meeting = params.meeting ?? "";
  const decided = { outcome: "aangehouden", status: "voorgenomen", text: "Later.", corrects: "" };
  const decide = async (app: App, item: string, text: string) => {
    const chair = await visitor(app).signInAs("Voorzitter stuurgroep");
    await expectDone(chair.post(paths.decision(SLUG, meeting, item), { ...decided, text }));
  };
  await decide(base, params.item ?? "", "Later.");
  const supporter = await visitor(base).signInAs("Projectondersteuner");
  await expectDone(supporter.post(paths.newItem(SLUG, meeting), OPEN));
  open = await appOver(await opened(copyOf(file)));
  secret = await appOver(await opened(copyOf(file)));
  await plantSecrets(secret.store, await steeringGroup(secret.store));
  for (const app of [open, secret]) {
    const leader = await visitor(app).signInAs("Procesleider");
    await expectDone(leader.post(paths.publication(SLUG, meeting), await publicationForm(app.store, 1)));
  }
  await decide(secret, SECRET.item, "KANARIE besloten");
});

/** Every page and its data, and every version of the agenda. */
function everyAddress(): readonly string[] {
  const gets = doorsOf(open.build).filter(({ method, id }) => method === "GET" && id !== "root");
  return gets.flatMap(({ id }) => {
    const path = addressOf(open.build, id, params);
    const searches = id.includes(".agenda") ? ["", "?version=1", "?version=2"] : [""];
    const pages = searches.map((search) => path + search);
    // Remix wraps a Word file in its data, packed as it is: what lies in it is read from the file itself.
    return id.endsWith("docx") ? pages : [...pages, ...pages.map(dataDoor)];
  });
}

/** An answer as one can read it: a Word file unpacked, without the moment at which and the number under which it was made. */
function readable({ status, location, headers, bytes, text }: Answer): string {
  const isWord = headers.get("Content-Type")?.includes("wordprocessingml");
  const { "docProps/core.xml": _, ...parts } = isWord ? partsOf(bytes) : { text };
  return JSON.stringify({ status, location, parts }).replaceAll(/w:id=\\"\d+\\"/g, "");
}

type Read = ReadonlyMap<string, string>;

/** A form that makes something has a key of its own each time it is asked for. */
const ONCE_KEY = /(once[\\"]*(?:,| value=)[\\"]*)[0-9a-f-]{36}/g;

async function read(who: Visitor, addresses = everyAddress()): Promise<Read> {
  const found = new Map<string, string>();
  for (const address of addresses)
    found.set(address, readable(await who.get(address)).replaceAll(ONCE_KEY, "$1"));
  return found;
}

const differing = (one: Read, other: Read) =>
  [...one].filter(([address, text]) => other.get(address) !== text).map(([address]) => address);
const telling = (found: Read) =>
  [...found].filter(([, text]) => CANARY.test(text)).map(([address]) => address);

describe.each(["Lezer Schakenbosch", "Directeur sociaal domein", "Lid uitvoeringsteam Horizon"])(
  "%s, who may not see what is confidential",
  (name) => {
    test("finds no word of it, and the same answer to the byte as where nothing is confidential", async () => {
      const found = await read(await visitor(secret).signInAs(name));
      expect(found.size).toBeGreaterThan(60);
      expect(telling(found)).toEqual([]);
      expect(differing(await read(await visitor(open).signInAs(name)), found)).toEqual([]);
    });

    test("is told the same of a confidential decision point as of one that does not exist", async () => {
      const who = await visitor(secret).signInAs(name);
      const [hidden, missing] = [SECRET.point, "no-such-point"].map((id) => paths.decisionPoint(SLUG, id));
      const answers = [await who.get(hidden ?? ""), await who.get(missing ?? "")];
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      const [one, other] = answers.map(({ text }) => text.replaceAll(/secret-point|no-such-point/g, "?"));
      expect(one).toBe(other);
    });
  },
);

describe.each([
  [
    "Procesleider",
    "sees it on",
    ["", "decision-points", "secret-point", "preparation", "publication", "agenda", "log"],
  ],
  ["Voorzitter stuurgroep", "sees it on", ["", "decision-points", "secret-point", "preparation", "agenda"]],
  ["Afgevaardigde Haaglanden", "sees it on", ["", "decision-points", "secret-point", "agenda"]],
])("%s, who may see what is confidential", (name, _, pages) => {
  test("sees it on every page where it belongs, and in Word", async () => {
    const who = await visitor(secret).signInAs(name);
    for (const page of pages) expect((await who.get(addressOfPage(page))).text, page).toMatch(CANARY);
    const { bytes } = await who.get(paths.agendaDocx(SLUG, meeting, 2));
    expect(partsOf(bytes)["word/document.xml"]).toMatch(CANARY);
    const point = await who.get(paths.decisionPoint(SLUG, SECRET.point));
    expect(point.text).toContain("KANARIE besloten");
  });
});

function addressOfPage(page: string): string {
  if (page === "secret-point") return paths.decisionPoint(SLUG, SECRET.point);
  const ofMeeting = ["preparation", "publication", "agenda"].includes(page) ? `meetings/${meeting}/` : "";
  return `${paths.programme(SLUG)}/${ofMeeting}${page}`;
}

test("the comparison notices what is confidential where it is told", async () => {
  const found = await read(await visitor(secret).signInAs("Voorzitter stuurgroep"));
  expect(telling(found).length).toBeGreaterThan(10);
  const without = await read(await visitor(open).signInAs("Voorzitter stuurgroep"));
  expect(differing(without, found).length).toBeGreaterThan(10);
});

test("an item of a confidential decision point stays confidential, whatever its form says", async () => {
  const leader = await visitor(secret).signInAs("Procesleider");
  const reader = await visitor(secret).signInAs("Lezer Schakenbosch");
  const agendas = everyAddress().filter((address) => address.includes("agenda"));
  const publish = async (after: number) =>
    expectDone(leader.post(paths.publication(SLUG, meeting), await publicationForm(secret.store, after)));
  const item = { title: "KANARIE besluit", kind: "decision", minutes: "20" };
  await expectDone(leader.post(paths.item(SLUG, meeting, SECRET.item), { ...item, version: "1" }));
  await publish(2);
  expect(telling(await read(reader, agendas))).toEqual([]);
  await expectDone(leader.post(paths.itemRemoval(SLUG, meeting, SECRET.item), { version: "2" }));
  await expectDone(leader.post(paths.newItem(SLUG, meeting), { ...item, decisionPointId: SECRET.point }));
  await publish(3);
  expect(telling(await read(reader, agendas))).toEqual([]);
});
