import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { listAuthorities } from "#db/queries/authorities.ts";
import {
  recordAuthorities,
  recordAuthority,
  replaceAuthority,
  revokeAuthority,
} from "#db/queries/authority-commands.ts";
import { expectParticipants, listMeetings } from "#db/queries/meetings.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { NO_CEILING } from "#domain/money.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, NOW, TODAY, withDemo } from "#test/support/stores.ts";

const ACTORS = ["Procesleider", "Afgevaardigde Haaglanden", "Lid uitvoeringsteam Horizon"] as const;
const UNLIMITED = {
  act: "beslissen",
  domains: ["inhoud", "financiën"],
  ceiling: NO_CEILING,
  validFrom: null,
  validUntil: null,
  basis: "collegebesluit",
  reference: null,
  chain: [],
} as const;

describe.each(engines)("authority on $engine", ({ engine, url }) => {
  let store: Store;
  let group: SteeringGroup;
  let authors: readonly Author[];
  beforeAll(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    authors = await Promise.all(ACTORS.map((name) => group.author(name)));
    await seatTwice();
  });

  /** The process leader also sits here for another party: the rule is about the person, not the seat. */
  const seatTwice = () =>
    store.write(async (tx) => {
      const [partyId = ""] = group.point("opdrachtbeschrijving").requiredPartyIds;
      const personId = authors[0]?.personId ?? "";
      await tx
        .insert(store.t.participant)
        .values({ programmeId: group.programmeId, id: "second seat", partyId, personId });
      const entry = { chain: group.programmeId, at: NOW, accountId: null, actorName: "Tester", verb: "seat" };
      return {
        result: undefined,
        audit: [{ ...entry, entity: "participant", entityId: "second", change: {} }],
      };
    });

  const holders = () => [...ACTORS.map((name) => group.participant(name)), "second seat"];
  const record = (author: Author, holderId: string) =>
    recordAuthority(store, author, {
      ...UNLIMITED,
      once: newOnceKey(),
      programmeId: group.programmeId,
      holderId,
    });
  const bulk = (author: Author, holderIds: readonly string[], once = newOnceKey()) =>
    recordAuthorities(store, author, { ...UNLIMITED, once, programmeId: group.programmeId, holderIds });
  const replace = (author: Author, replaces: { id: string; version: number }, once = newOnceKey()) =>
    replaceAuthority(store, author, {
      ...{ ...UNLIMITED, once, programmeId: group.programmeId, replaces },
      validFrom: plusDays(TODAY, 3),
    });
  const valid = async () =>
    (await listAuthorities(store, group.sight)).filter(({ revokedOn }) => revokedOn === null);
  const leader = 0;
  const by = (index: number) => authors[index] ?? expect.fail("no such author");

  test("is recorded for somebody else, and comes back as it was given", async () => {
    const recorded = await record(by(leader), group.participant(ACTORS[1]));
    if (recorded.kind !== "recorded") return expect.fail(recorded.kind);
    const found = (await valid()).find(({ id }) => id === recorded.id);
    expect(found).toMatchObject({ ...UNLIMITED, provenance: "entered", version: 1 });
  });

  test("is never recorded for oneself, at whatever seat", async () => {
    const before = await valid();
    expect(await record(by(leader), group.participant(ACTORS[0]))).toEqual({ kind: "own-authority" });
    expect(await record(by(leader), "second seat")).toEqual({ kind: "own-authority" });
    expect(await valid()).toEqual(before);
  });

  test("is not recorded for somebody of another programme", async () => {
    const other = await programmeBySlug(store, "holland-rijnland");
    const holderId = group.participant(ACTORS[1]);
    const there = { ...UNLIMITED, once: newOnceKey(), programmeId: other.id, holderId };
    expect(await recordAuthority(store, by(leader), there)).toEqual({ kind: "unknown-holder" });
  });

  test("is revoked once; the second time, or of an old version, is a lost race", async () => {
    const recorded = await record(by(leader), group.participant(ACTORS[1]));
    if (recorded.kind !== "recorded") return expect.fail(recorded.kind);
    const revoke = (version: number) =>
      revokeAuthority(store, by(leader), {
        ...{ programmeId: group.programmeId, id: recorded.id, version, on: TODAY },
      });
    expect(await revoke(2)).toEqual({ kind: "lost-race" });
    expect(await revoke(1)).toEqual({ kind: "revoked" });
    expect([await revoke(1), await revoke(2)]).toEqual([{ kind: "lost-race" }, { kind: "lost-race" }]);
  });

  test("is recorded for several holders at once, each once, by one form", async () => {
    const [once, others] = [newOnceKey(), [group.participant(ACTORS[1]), group.participant(ACTORS[2])]];
    const before = (await valid()).length;
    const first = await bulk(by(leader), [...others, ...others], once);
    expect(await bulk(by(leader), others, once)).toEqual(first);
    const made = (await valid()).filter(({ id }) => first.kind === "recorded" && first.ids.includes(id));
    expect(made.map(({ holderId }) => holderId).sort()).toEqual([...others].sort());
    expect((await valid()).length - before).toBe(2);
  });

  test("is recorded for all of several holders or for none: one's own seat or a stranger refuses the whole", async () => {
    const before = await valid();
    const other = group.participant(ACTORS[1]);
    expect(await bulk(by(leader), [other, "second seat"])).toEqual({ kind: "own-authority" });
    expect(await bulk(by(leader), [group.participant(ACTORS[0]), other])).toEqual({ kind: "own-authority" });
    expect(await bulk(by(leader), [other, "nobody"])).toEqual({ kind: "unknown-holder" });
    expect(await valid()).toEqual(before);
  });

  test("is replaced: the old one ends on the day on which the new one begins, for the same holder", async () => {
    const recorded = await record(by(leader), group.participant(ACTORS[1]));
    if (recorded.kind !== "recorded") return expect.fail(recorded.kind);
    const once = newOnceKey();
    const replaced = await replace(by(leader), { id: recorded.id, version: 1 }, once);
    if (replaced.kind !== "replaced") return expect.fail(replaced.kind);
    expect(await replace(by(leader), { id: recorded.id, version: 1 }, once)).toEqual(replaced);
    const all = await listAuthorities(store, group.sight);
    const day = plusDays(TODAY, 3);
    const find = (wanted: string) => all.find(({ id }) => id === wanted);
    expect(find(recorded.id)).toMatchObject({ revokedOn: day, version: 2 });
    expect(find(replaced.id)).toMatchObject({ holderId: group.participant(ACTORS[1]), validFrom: day });
    for (const version of [1, 2])
      expect(await replace(by(leader), { id: recorded.id, version })).toEqual({ kind: "lost-race" });
  });

  test("is not replaced by its holder, and then the old one goes on", async () => {
    const recorded = await record(by(1), group.participant(ACTORS[0]));
    if (recorded.kind !== "recorded") return expect.fail(recorded.kind);
    expect(await replace(by(leader), { id: recorded.id, version: 1 })).toEqual({ kind: "own-authority" });
    expect((await valid()).find(({ id }) => id === recorded.id)).toMatchObject({ version: 1 });
  });

  test("is neither replaced nor revoked from another programme", async () => {
    const [one] = await valid();
    const other = await programmeBySlug(store, "holland-rijnland");
    const at = { programmeId: other.id, once: newOnceKey(), validFrom: TODAY };
    const replaces = { id: one?.id ?? "", version: one?.version ?? 0 };
    const there = { ...UNLIMITED, ...at, replaces };
    expect(await replaceAuthority(store, by(leader), there)).toEqual({ kind: "lost-race" });
    const ending = { ...replaces, programmeId: other.id, on: TODAY };
    expect(await revokeAuthority(store, by(leader), ending)).toEqual({ kind: "lost-race" });
  });

  // The law: whoever does whatever, their own authority is not more than before they did it.

  const command = fc.record({
    actor: fc.nat({ max: ACTORS.length - 1 }),
    kind: fc.constantFrom("record", "bulk", "replace", "revoke", "expect"),
    nth: fc.nat({ max: 20 }),
  });
  type Command = typeof command extends fc.Arbitrary<infer One> ? One : never;

  /** How the commands know who does it: a planted defect is an author who is taken for somebody else. */
  type Seen = (author: Author) => Author;
  const asThemselves: Seen = (author) => author;

  async function run({ actor, kind, nth }: Command, seen: Seen): Promise<void> {
    const author = seen(by(actor));
    const { programmeId } = group;
    const chosen = holders().filter((_, place) => ((nth + 1) >> place) % 2 === 1);
    if (kind === "record") await record(author, holders()[nth % holders().length] ?? "");
    if (kind === "bulk") await bulk(author, chosen);
    if (kind === "replace") {
      const [one] = (await ofActors()).slice(nth % 5);
      if (one) await replace(author, one);
    }
    if (kind === "revoke") {
      const [one] = (await valid()).slice(nth);
      if (one) await revokeAuthority(store, author, { programmeId, ...one, on: TODAY });
    }
    if (kind === "expect") {
      const [meeting] = await listMeetings(store, group.sight);
      const attendance = [{ participantId: holders()[nth % 4] ?? "", state: "expected" as const }];
      const version = meeting?.version ?? 0;
      await expectParticipants(store, author, { ...group.on, version, attendance });
    }
  }

  const ofActors = async () => (await valid()).filter(({ holderId }) => holders().includes(holderId));

  const own = async (actor: number) => {
    const seats = actor === leader ? [group.participant(ACTORS[0]), "second seat"] : [holders()[actor]];
    return (await valid()).filter(({ holderId }) => seats.includes(holderId)).map(({ id }) => id);
  };

  const nobodyRaisesTheirOwn = (seen: Seen) =>
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 8 }), async (commands) => {
      for (const one of commands) {
        const before = await own(one.actor);
        await run(one, seen);
        expect(before).toEqual(expect.arrayContaining(await own(one.actor)));
      }
    });

  const numRuns = engine === "sqlite" ? 100 : 30;

  test("no sequence of commands raises one's own", async () => {
    await fc.assert(nobodyRaisesTheirOwn(asThemselves), { numRuns });
  });

  test("the law notices a command that does not look whose authority it is", async () => {
    const asSomebodyElse: Seen = (author) => ({ ...author, personId: "?" });
    expect((await fc.check(nobodyRaisesTheirOwn(asSomebodyElse), { numRuns, seed: 1 })).failed).toBe(true);
  });
});
