import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { firstFault } from "#db/queries/audit.ts";
import { commitsOf } from "#test/support/dump.ts";
import { type RouteWorld, routeWorld } from "#test/support/route-world.ts";
import { addressOf, formsOf, senderOf } from "#test/support/routes.ts";
import { dataDoor, type Fields, type Visitor } from "#test/support/visitor.ts";

let world: RouteWorld;
const senders = new Map<string, Visitor>();
beforeAll(async () => {
  world = await routeWorld();
  for (const name of ["Procesleider", "Beheerder"]) senders.set(name, await world.as(name));
});

/** Not where a wrong password is counted, which is a write of its own. Not signing out or in as somebody else, also not by a link: the rest of the run would be nobody's. */
const ROUTES = Object.keys(formsOf({})).filter((id) => !/^(sign-|invitations|account)/.test(id));

const NASTY = [
  ...["", " ", "\0", "a\0b", "\r\n", "\u202Egfd", "\uFFFE", "\uD800", "😀", "e\u0301", "\u001b[31m"],
  ...[
    "0",
    "-1",
    "1e999",
    "NaN",
    "0x10",
    "2147483648",
    "99999999999999999999",
    "1,5",
    "1.000.000.000.000.000",
  ],
  ...[
    "2026-02-30",
    "0000-01-01",
    "9999-12-31",
    "<script>alert(1)</script>",
    "'; drop table audit --",
    "=1+1",
  ],
  ...["on", "null", "undefined", "[object Object]", "akkoord", "decision", "inhoud", "college", "en"],
];
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  { weight: 1, arbitrary: fc.nat({ max: 20_000 }).map((length) => "x".repeat(length)) },
);
const strange = fc.constantFrom(
  "x",
  "__proto__",
  "title[]",
  "title.length",
  "version",
  "annotation",
  "id",
  "",
);

interface Posted {
  readonly id: string;
  readonly isData: boolean;
  readonly change: Readonly<Record<string, readonly string[]>>;
  readonly dropped: readonly string[];
}

/** A form that would be taken, with some of its fields changed, doubled or left out, and some that it does not have. */
const posted: fc.Arbitrary<Posted> = fc.constantFrom(...ROUTES).chain((id) => {
  const fields = [...Object.keys(formsOf({})[id] ?? {}), ...OPTIONAL];
  const name = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...fields) },
    { weight: 1, arbitrary: strange },
  );
  return fc.record({
    id: fc.constant(id),
    isData: fc.boolean(),
    change: fc.dictionary(name, fc.array(value, { minLength: 1, maxLength: 2 }), { maxKeys: 4 }),
    dropped: fc.subarray(fields, { maxLength: 2 }),
  });
});
const OPTIONAL = [
  "presenter",
  "note",
  "papers",
  "isConfidential",
  "reservation",
  "reference",
  "leadDays",
  "to",
];

function formOf({ id, change, dropped }: Posted): Fields {
  const given = Object.entries({ ...formsOf(world.own)[id], ...change });
  return Object.fromEntries(given.filter(([name]) => !dropped.includes(name)));
}

test("no form, whatever is in it, makes Koers fail, and what is refused leaves no trace", async () => {
  const statuses = new Map<number, number>();
  const law = fc.asyncProperty(posted, async (one) => {
    const path = addressOf(world.app.build, one.id, world.own);
    const before = commitsOf(world.app.store);
    const sender = senders.get(senderOf(one.id)) ?? expect.fail(one.id);
    const { status } = await sender.post(one.isData ? dataDoor(path) : path, formOf(one));
    expect(status, "a failure of ours").toBeLessThan(500);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status >= 400) expect(commitsOf(world.app.store), "something was written").toBe(before);
  });
  await fc.assert(law, { numRuns: 400 });
  // The forms that were made are good enough to be taken now and then, or the law would be empty.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([302, 400, 422]));
  expect(await firstFault(world.app.store)).not.toHaveProperty("fault");
});
