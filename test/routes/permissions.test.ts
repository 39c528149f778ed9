import { beforeAll, describe, expect, test } from "vitest";
import { publishAgenda } from "#db/queries/publications.ts";
import { addRouteStep } from "#db/queries/route-step-edits.ts";
import type { Store } from "#db/store.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { routesWithoutPolicy } from "#server/policies.ts";
import { commitsOf, dumpOf } from "#test/support/dump.ts";
import { addressOf, type Door, doorsOf, formsOf, type Params } from "#test/support/routes.ts";
import { plantSecrets, SECRET } from "#test/support/secrets.ts";
import { draftOf, steeringGroup } from "#test/support/steering-group.ts";
import { sqliteFile, withDemo } from "#test/support/stores.ts";
import { type TwoProgrammes, twoProgrammes } from "#test/support/two-programmes.ts";
import {
  type Answer,
  type App,
  appOver,
  dataDoor,
  type Fields,
  type Visitor,
  visitor,
} from "#test/support/visitor.ts";
import { ACCOUNTS, EXPECTED, type Heading } from "./permissions.expected.ts";

const HEADINGS = Object.keys(ACCOUNTS) as readonly Heading[];
const WORLDS = ["own", "installation", "other", "confidential"] as const;
/** Sent to sign in, refused, or told that there is no such thing. */
const DENIED = ["302", "403", "404"];

let app: App;
let world: TwoProgrammes & { readonly confidential: Params };
let doors: readonly Door[];
const visitors = new Map<Heading, Visitor>();

beforeAll(async () => {
  const store = await withDemo(sqliteFile());
  const two = await twoProgrammes(store);
  world = { ...two, confidential: { ...two.own, ...(await secretOnes(store)) } };
  app = await appOver(store);
  doors = doorsOf(app.build);
  for (const heading of HEADINGS) visitors.set(heading, await arrive(heading));
});

/** A confidential decision point with a step of its route and an item on the agenda that went out. */
async function secretOnes(store: Store): Promise<Params> {
  const group = await steeringGroup(store);
  const author = await group.author();
  await plantSecrets(store, group);
  await publishAgenda(store, author, { ...group.on, after: 1, agenda: await draftOf(store, group.on) });
  const added = await addRouteStep(store, author, {
    ...{ programmeId: group.programmeId, decisionPointId: SECRET.point, once: newOnceKey() },
    step: { kind: "advise", name: "KANARIE advies", bodyId: null, termDays: 42, isStatutory: false },
  });
  return { point: SECRET.point, item: SECRET.item, step: "id" in added ? added.id : "" };
}

async function arrive(heading: Heading): Promise<Visitor> {
  const name = ACCOUNTS[heading];
  return name === null ? visitor(app) : visitor(app).signInAs(name);
}

/** The page, its data, its data without what lies around it, and how Remix 2 used to ask and still may be asked. */
function waysTo({ id, method }: Door, params: Params): readonly string[] {
  const routeId = encodeURIComponent(id === "root" ? id : `routes/${id}`);
  const path = addressOf(app.build, id, params);
  const old = `${path}?_data=${routeId}`;
  if (method === "POST") return [path, dataDoor(path), old];
  const alone = `${dataDoor(path)}?_routes=${routeId}`;
  return id === "root" ? [alone, old] : [path, dataDoor(path), alone, old];
}

/** What a browser is told, whatever the way: a status, 302 to sign in first, or to go on to another page. */
function statusOf({ status, location }: Answer): string {
  if (location === null) return String(status);
  return location.startsWith("/sign-in") ? "302" : "on";
}

/** What one is told at a door: whoever is refused on the page is refused in the same words by every other way. */
async function toldAt(door: Door, asker: Visitor, [params, fields]: [Params, Fields?]): Promise<string> {
  const ask = async (way: string) =>
    statusOf(door.method === "GET" ? await asker.get(way) : await asker.post(way, fields));
  const [page = "", data = "", ...others] = waysTo(door, params);
  const seen = new Set([await ask(page), await ask(data)]);
  const isRefused = [...seen].some((one) => DENIED.includes(one));
  if (isRefused) for (const way of others) seen.add(await ask(way));
  return [...seen].join(" or ");
}

test("every loader and every action stands in the table, and nothing else does", () => {
  const drawnIn = (whose: keyof typeof EXPECTED) =>
    EXPECTED[whose].map(({ method, route }) => `${method} ${route}`);
  const drawn = [...drawnIn("own"), ...drawnIn("installation")];
  expect(drawn.sort()).toEqual(doors.map(({ method, id }) => `${method} ${id}`).sort());
  const inProgrammes = drawn.filter((one) => one.includes(" programmes.$programme"));
  expect(drawnIn("other").sort()).toEqual(inProgrammes.sort());
  const ofSecrets = drawnIn("own").filter((one) => /\$(point|step|item)/.test(one));
  expect(drawnIn("confidential")).toEqual(ofSecrets);
});

test.each(WORLDS)("every area says of the same accounts what they are told at %s doors", (whose) => {
  const columns = new Set(EXPECTED[whose].map((row) => Object.keys(row).join(" ")));
  expect([...columns]).toHaveLength(1);
});

test("every loader and every action says who may use it", () => {
  expect(routesWithoutPolicy(app.build.routes)).toEqual([]);
  const planted = { ...app.build.routes, "routes/planted": { module: { loader: () => null } } };
  expect(routesWithoutPolicy(planted)).toEqual(["routes/planted: loader has no policy"]);
});

/** In which of the programmes each table is asked. */
const asked = { own: "own", installation: "own", other: "other", confidential: "confidential" } as const;

describe.each(WORLDS)("whoever asks at %s doors", (whose) => {
  test.each(EXPECTED[whose])("at $method $route", async ({ method, route, ...expected }) => {
    const door = doors.find((one) => one.id === route && one.method === method) ?? expect.fail("no door");
    const before = commitsOf(app.store);
    const told = [];
    for (const heading of HEADINGS.filter((one) => one in expected)) {
      // Whoever signs out is somebody else afterwards.
      const asker = (door.id === "sign-out" ? null : visitors.get(heading)) ?? (await arrive(heading));
      told.push([heading, await toldAt(door, asker, [world[asked[whose]]])]);
    }
    expect(Object.fromEntries(told)).toEqual(expected);
    if (door.id !== "sign-out") expect(commitsOf(app.store), "something was written").toBe(before);
  });
});

const inside = EXPECTED.own.filter(({ route = "" }) => route.startsWith("programmes.$programme"));

test.each(inside)(
  "who runs the installation is an outsider at $method $route",
  async ({ method, route, ...told }) => {
    const door = doors.find((one) => one.id === route && one.method === method) ?? expect.fail("no door");
    const asker = visitors.get("administrator") ?? expect.fail("no administrator");
    expect(await toldAt(door, asker, [world.own])).toBe(told.outsider);
  },
);

describe("a form that would be taken from whoever may send it", () => {
  const actions = [...EXPECTED.own, ...EXPECTED.installation].filter(({ method }) => method === "POST");

  test("is known for every action", () => {
    const known = Object.keys(formsOf({}));
    expect(known.sort()).toEqual(actions.map(({ route = "" }) => route).sort());
  });

  test.each(
    actions.filter(
      ({ leader, administrator }) => ![leader, administrator].every((told) => DENIED.includes(told ?? "404")),
    ),
  )("leaves everything as it was when $route may not be used", async ({ route = "", ...expected }) => {
    const door = doors.find((one) => one.id === route && one.method === "POST") ?? expect.fail("no door");
    const before = await dumpOf(app.store);
    for (const heading of HEADINGS.filter((one) => DENIED.includes(expected[one] ?? ""))) {
      const asker = visitors.get(heading) ?? expect.fail(heading);
      const form = formsOf(world.own)[route] ?? {};
      expect(await toldAt(door, asker, [world.own, form]), heading).toBe(expected[heading]);
    }
    expect(await dumpOf(app.store)).toEqual(before);
  });
});
