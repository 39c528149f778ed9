import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import {
  addAgendaItems,
  editAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
} from "#db/queries/agenda-items.ts";
import { firstFault, listAudit } from "#db/queries/audit.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { dismissProposal, listDismissals, reconsiderProposal } from "#db/queries/dismissals.ts";
import { expectParticipants, listAttendance, listMeetings } from "#db/queries/meetings.ts";
import { listAgendaVersions, publishAgenda } from "#db/queries/publications.ts";
import type { Store } from "#db/store.ts";
import { draftOf, type SteeringGroup, someItem, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

describe.each(engines)("preparing a meeting on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
  });

  const add = (...items: readonly Parameters<typeof someItem>[0][]) =>
    addAgendaItems(store, author, { ...group.on, items: items.map(someItem) });
  const titles = async () => (await group.items()).map(({ title }) => title);
  const publish = async (after: number) =>
    publishAgenda(store, author, { ...group.on, after, agenda: await draftOf(store, group.on) });
  const versions = () => listAgendaVersions(store, group.sight, group.first.id);
  const logLength = async () => (await listAudit(store, { chain: group.programmeId, limit: 1000 })).length;

  test("taking over the same proposal twice, even at once, adds one item", async () => {
    const proposed = { proposalKey: "standing:opening", kind: "opening", title: "Opening" } as const;
    const ids = await Promise.all([add(proposed), add(proposed), add(proposed)]);
    expect(ids.flat()).toHaveLength(1);
    expect(await titles()).toEqual(["Opening"]);
    expect(await add(proposed)).toEqual([]);
  });

  test("the same proposal may stand on two agendas", async () => {
    const items = [someItem({ proposalKey: "standing:opening" })];
    await addAgendaItems(store, author, { ...group.on, items });
    const other = { ...group.on, meetingId: group.second.id };
    expect(await addAgendaItems(store, author, { ...other, items })).toHaveLength(1);
  });

  test("items of one's own are as many as one adds, each behind the last", async () => {
    await add({ title: "a" }, { title: "b" });
    await Promise.all([add({ title: "c" }), add({ title: "c" })]);
    expect(await titles()).toEqual(["a", "b", "c", "c"]);
    expect((await group.items()).map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  });

  test("the first item puts the meeting in preparation; adding none changes nothing", async () => {
    const state = async () => (await listMeetings(store, group.sight))[0]?.state;
    await add();
    expect(await state()).toBe("planned");
    await add({});
    expect(await state()).toBe("in-preparation");
  });

  test("an item moves to the place that is asked, and no further than the ends", async () => {
    const [a = "", , c = ""] = await add({ title: "a" }, { title: "b" }, { title: "c" });
    const move = (id: string, to: number) => moveAgendaItem(store, author, { ...group.on, id, to });
    await move(c, 0);
    expect(await titles()).toEqual(["c", "a", "b"]);
    await move(a, 99);
    expect(await titles()).toEqual(["c", "b", "a"]);
    await move(a, -1);
    expect(await titles()).toEqual(["a", "c", "b"]);
    expect(await move("nowhere", 0)).toEqual({ kind: "lost-race" });
  });

  test("an edit of an old version is a lost race and changes nothing", async () => {
    const [id = ""] = await add({ title: "Eerst" });
    const edit = (version: number, title: string) =>
      editAgendaItem(store, author, { ...group.on, id, version, edit: someItem({ title }) });
    expect(await edit(1, "Daarna")).toEqual({ kind: "saved" });
    const before = await logLength();
    expect(await edit(1, "Te laat")).toEqual({ kind: "lost-race" });
    expect([await titles(), await logLength()]).toEqual([["Daarna"], before]);
    expect(await edit(2, "Alsnog")).toEqual({ kind: "saved" });
  });

  test("a removal of an old version is a lost race, and so is a second removal", async () => {
    const [id = ""] = await add({});
    const remove = (version: number) => removeAgendaItem(store, author, { ...group.on, id, version });
    expect(await remove(2)).toEqual({ kind: "lost-race" });
    expect(await remove(1)).toEqual({ kind: "removed" });
    expect(await remove(1)).toEqual({ kind: "lost-race" });
  });

  test("an item is reached under its own meeting only", async () => {
    const [id = ""] = await add({ title: "Hier" });
    const elsewhere = { programmeId: group.programmeId, meetingId: group.second.id, id };
    const edited = { ...elsewhere, version: 1, edit: someItem({ title: "Daar" }) };
    expect(await editAgendaItem(store, author, edited)).toEqual({ kind: "lost-race" });
    expect(await removeAgendaItem(store, author, { ...elsewhere, version: 1 })).toEqual({
      kind: "lost-race",
    });
    expect(await moveAgendaItem(store, author, { ...elsewhere, to: 0 })).toEqual({ kind: "lost-race" });
    expect(await titles()).toEqual(["Hier"]);
  });

  test("versions are numbered one by one, and who did not know of the newest loses", async () => {
    await add({});
    expect(await publish(0)).toEqual({ kind: "published", number: 1 });
    const before = await logLength();
    expect(await publish(0)).toEqual({ kind: "lost-race" });
    expect(await publish(2)).toEqual({ kind: "lost-race" });
    expect(await logLength()).toBe(before);
    expect(await publish(1)).toEqual({ kind: "published", number: 2 });
    expect((await versions()).map(({ number }) => number)).toEqual([2, 1]);
  });

  test("of three who publish at once one does", async () => {
    await add({});
    const results = await Promise.all([publish(0), publish(0), publish(0)]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["lost-race", "lost-race", "published"]);
    expect(await versions()).toHaveLength(1);
  });

  test("a published version stays as it went out, whatever becomes of its items", async () => {
    const [id = ""] = await add({ title: "Zo ging het uit", annotation: "KANARIE" });
    await publish(0);
    const [published] = await versions();
    await editAgendaItem(store, author, { ...group.on, id, version: 1, edit: someItem({ title: "Anders" }) });
    await publish(1);
    await removeAgendaItem(store, author, { ...group.on, id, version: 2 });
    expect((await versions())[1]).toEqual(published);
    expect(JSON.stringify(await versions())).not.toContain("KANARIE");
  });

  test("publishing tables the decision points that were ready, and no others", async () => {
    const [tabled, left] = group.points;
    await add({ kind: "decision", decisionPointId: tabled?.id ?? "" });
    await publish(0);
    const states = new Map(
      (await listDecisionPoints(store, group.sight)).map(({ id, state }) => [id, state]),
    );
    expect([states.get(tabled?.id ?? ""), states.get(left?.id ?? "")]).toEqual(["tabled", "ready"]);
  });

  test("a proposal is left out for a reason, for another reason, and brought back", async () => {
    const of = { programmeId: group.programmeId, bodyId: group.first.bodyId, proposalKey: "open-questions" };
    const dismiss = (reason: string) =>
      dismissProposal(store, author, { ...of, facts: "[]", reason, on: TODAY });
    const reasons = async () =>
      (await listDismissals(store, group.sight, of.bodyId)).map(({ reason, byName }) => [reason, byName]);
    await dismiss("Nog niet");
    await dismiss("Volgend jaar");
    expect(await reasons()).toEqual([["Volgend jaar", "Procesleider"]]);
    await reconsiderProposal(store, author, of);
    const before = await logLength();
    await reconsiderProposal(store, author, of);
    expect([await reasons(), await logLength()]).toEqual([[], before]);
  });

  test("who is expected is said anew, and an old version of the meeting loses", async () => {
    const participantId = group.participant("Procesleider");
    const say = (version: number, state: "expected" | "excused") =>
      expectParticipants(store, author, { ...group.on, version, attendance: [{ participantId, state }] });
    expect(await say(1, "excused")).toEqual({ kind: "saved" });
    expect(await say(1, "expected")).toEqual({ kind: "lost-race" });
    expect(await say(2, "expected")).toEqual({ kind: "saved" });
    expect(await listAttendance(store, group.sight)).toMatchObject([{ participantId, state: "expected" }]);
    expect(await firstFault(store)).not.toHaveProperty("fault");
  });
});
