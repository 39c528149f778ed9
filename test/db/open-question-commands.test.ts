import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { listActors, listAudit } from "#db/queries/audit.ts";
import {
  answerQuestion,
  askQuestion,
  askWhoDecides,
  editQuestion,
  listOpenQuestions,
} from "#db/queries/open-questions.ts";
import { listParties } from "#db/queries/parties.ts";
import type { Store } from "#db/store.ts";
import type { Addressee } from "#domain/open-question.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("an open question on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
  });

  const all = () => listOpenQuestions(store, group.sight);
  const ask = (addressee: Addressee, once = newOnceKey()) =>
    askQuestion(store, author, {
      ...{ programmeId: group.programmeId, question: "Wie betaalt dit?", addressee, source: null },
      ...{ on: TODAY, once },
    });
  const asked = async () => {
    const done = await ask({ kind: "body", bodyId: group.first.bodyId });
    return done.kind === "asked" ? done.id : expect.fail(done.kind);
  };
  const find = async (id: string) => (await all()).find((one) => one.id === id);
  const answer = (id: string, version: number) =>
    answerQuestion(store, author, {
      ...{ programmeId: group.programmeId, id, version, answer: "Het college.", answeredOn: TODAY },
    });
  const reword = (id: string, version: number, addressee: Addressee = { kind: "nobody" }) =>
    editQuestion(store, author, {
      ...{
        programmeId: group.programmeId,
        id,
        version,
        question: "Wie betaalt?",
        source: "Brief",
        addressee,
      },
    });

  test("is asked of a body, a party or nobody, and stands last on the list", async () => {
    const [party] = await listParties(store, group.sight);
    await ask({ kind: "body", bodyId: group.first.bodyId });
    await ask({ kind: "party", partyId: party?.id ?? "" });
    await ask({ kind: "nobody" });
    const last = (await all()).slice(-3).map(({ bodyId, partyId, version, provenance }) => ({
      ...{ bodyId, partyId, version, provenance },
    }));
    const entered = { version: 1, provenance: "entered" };
    expect(last).toEqual([
      { bodyId: group.first.bodyId, partyId: null, ...entered },
      { bodyId: null, partyId: party?.id, ...entered },
      { bodyId: null, partyId: null, ...entered },
    ]);
  });

  test("is not asked of a body or party of another programme", async () => {
    const other = await programmeBySlug(store, "zoetermeer");
    const [party] = await listParties(store, { programmeId: other.id, seesConfidential: true });
    const before = await all();
    const partyId = party?.id ?? "";
    expect(await ask({ kind: "party", partyId })).toEqual({ kind: "unknown-addressee" });
    expect(await ask({ kind: "body", bodyId: "elsewhere" })).toEqual({ kind: "unknown-addressee" });
    const about = { programmeId: group.programmeId, question: "Wie?", source: null, on: TODAY };
    expect(await askWhoDecides(store, author, { ...about, partyId })).toEqual({ kind: "unknown-addressee" });
    expect(await all()).toEqual(before);
  });

  test("made by one form is made once, even when it is sent at once", async () => {
    const [count, once] = [(await all()).length, newOnceKey()];
    const ids = await Promise.all([ask({ kind: "nobody" }, once), ask({ kind: "nobody" }, once)]);
    expect(ids[0]).toEqual(ids[1]);
    expect(await all()).toHaveLength(count + 1);
  });

  test("who may decide for a party is asked once, whoever asks it and however often", async () => {
    const partyId = group.point("opdrachtbeschrijving").requiredPartyIds[0] ?? "";
    const about = { programmeId: group.programmeId, question: "Wie?", source: null, on: TODAY, partyId };
    const count = (await all()).length;
    const other = await group.author("Projectondersteuner");
    const done = await Promise.all([author, other, author].map((one) => askWhoDecides(store, one, about)));
    expect(new Set(done.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await all()).toHaveLength(count + 1);
    const log = await listAudit(store, { chain: group.programmeId, limit: 100 });
    expect(log.filter(({ verb }) => verb === "ask")).toHaveLength(1);
  });

  test("is reworded by whoever saw how it stands, and by nobody else", async () => {
    const id = await asked();
    expect(await reword(id, 7)).toEqual({ kind: "lost-race" });
    expect(await reword(id, 1, { kind: "body", bodyId: "x" })).toEqual({ kind: "unknown-addressee" });
    expect(await reword(id, 1)).toEqual({ kind: "saved" });
    expect(await find(id)).toMatchObject({
      question: "Wie betaalt?",
      source: "Brief",
      bodyId: null,
      version: 2,
    });
  });

  test("is answered once; then it stays, and the log knows who answered", async () => {
    const id = await asked();
    expect(await answer(id, 1)).toEqual({ kind: "answered" });
    expect([await answer(id, 2), await reword(id, 2)]).toEqual([
      { kind: "lost-race" },
      { kind: "lost-race" },
    ]);
    expect(await find(id)).toMatchObject({ answer: "Het college.", answeredOn: TODAY, version: 2 });
    const deed = { chain: group.programmeId, verb: "answer", entity: "open-question" };
    expect(await listActors(store, { ...deed, ids: [id] })).toEqual({ [id]: "Procesleider" });
    expect(await listActors(store, { ...deed, ids: [] })).toEqual({});
  });

  test("is not reached from another programme", async () => {
    const id = await asked();
    const other = await programmeBySlug(store, "zoetermeer");
    const said = { programmeId: other.id, id, version: 1, answer: "x", answeredOn: TODAY };
    expect(await answerQuestion(store, author, said)).toEqual({ kind: "lost-race" });
  });
});
