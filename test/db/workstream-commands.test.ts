import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { createWorkstream, editWorkstream, endWorkstream } from "#db/queries/workstream-commands.ts";
import { addWorkstreamMember, endWorkstreamMember } from "#db/queries/workstream-member-commands.ts";
import { listWorkstreamMembers, listWorkstreams } from "#db/queries/workstreams.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import type { WorkstreamEdit } from "#domain/workstream.ts";
import type { MemberEdit } from "#domain/workstream-team.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";
import { BLANK_WORKSTREAM } from "#test/support/work.ts";

describe.each(engines)("the work on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
  });

  const own = () => ({ programmeId: group.programmeId });
  const create = (given: Partial<WorkstreamEdit> = {}) =>
    createWorkstream(store, author, {
      ...{ ...own(), once: newOnceKey(), edit: { ...BLANK_WORKSTREAM, ...given } },
    });
  const made = async (given: Partial<WorkstreamEdit> = {}) => {
    const done = await create(given);
    if (done.kind !== "saved") throw new Error(done.kind);
    return (await listWorkstreams(store, group.sight)).find(({ id }) => id === done.id) ?? expect.fail();
  };

  describe("a workstream", () => {
    test("is made with whatever is known, at the end of the list", async () => {
      const before = await listWorkstreams(store, group.sight);
      const first = await made();
      const said: Partial<WorkstreamEdit> = {
        nature: "kaderstellend",
        ...{ name: "Financiën", theme: "geld", parentId: first.id },
        ...{ leadId: group.participant("Procesleider"), bodyId: group.first.bodyId },
        ...{ startsOn: TODAY, endsOn: plusDays(TODAY, 100) },
      };
      const second = await made(said);
      expect(second).toMatchObject({ ...said, endedOn: null, provenance: "entered", version: 1 });
      const after = await listWorkstreams(store, group.sight);
      expect(after.slice(-2).map(({ id }) => id)).toEqual([first.id, second.id]);
      expect(after).toHaveLength(before.length + 2);
    });

    test("names nobody and nothing of another programme", async () => {
      const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
      const sight = { programmeId, seesConfidential: true };
      const [body] = await listBodies(store, sight);
      const there = await createWorkstream(store, author, {
        ...{ programmeId, once: newOnceKey(), edit: BLANK_WORKSTREAM },
      });
      const before = await listWorkstreams(store, group.sight);
      const foreign = "id" in there ? there.id : "";
      for (const edit of [{ parentId: foreign }, { bodyId: body?.id ?? "" }, { leadId: "nobody" }])
        expect(await create(edit), JSON.stringify(edit)).toEqual({ kind: "unknown" });
      expect(await listWorkstreams(store, group.sight)).toEqual(before);
    });

    test("never belongs to itself, at once or through others", async () => {
      const top = await made();
      const part = await made({ parentId: top.id });
      const under = (parentId: string) =>
        editWorkstream(store, author, {
          ...{ ...own(), id: top.id, version: top.version, edit: { ...BLANK_WORKSTREAM, parentId } },
        });
      expect(await under(part.id)).toEqual({ kind: "circle" });
      expect(await under(top.id)).toEqual({ kind: "circle" });
    });

    test("two who each put the one under the other: one of them is refused", async () => {
      const [one, other] = [await made(), await made()];
      const under = ({ id, version }: typeof one, parentId: string) =>
        editWorkstream(store, author, {
          ...{ ...own(), id, version, edit: { ...BLANK_WORKSTREAM, parentId } },
        });
      const done = await Promise.all([under(one, other.id), under(other, one.id)]);
      expect(done.map(({ kind }) => kind).sort()).toEqual(["circle", "saved"]);
    });

    test("is edited once, ends on a day, and goes on after all", async () => {
      const { id, version } = await made();
      const edit = { ...BLANK_WORKSTREAM, name: "Anders" };
      expect(await editWorkstream(store, author, { ...own(), id, version, edit })).toMatchObject({
        kind: "saved",
      });
      expect(await editWorkstream(store, author, { ...own(), id, version, edit })).toEqual({
        kind: "lost-race",
      });
      const end = (on: typeof TODAY | null, seen: number) =>
        endWorkstream(store, author, { ...own(), id, version: seen, on });
      expect(await end(TODAY, 2)).toMatchObject({ kind: "saved" });
      expect(await end(TODAY, 2)).toEqual({ kind: "lost-race" });
      const found = async () => (await listWorkstreams(store, group.sight)).find((one) => one.id === id);
      expect(await found()).toMatchObject({ name: "Anders", endedOn: TODAY });
      await end(null, 3);
      expect(await found()).toMatchObject({ endedOn: null, version: 4 });
    });
  });

  describe("a member", () => {
    const add = (workstreamId: string, given: Partial<MemberEdit> = {}) =>
      addWorkstreamMember(store, author, {
        ...{ ...own(), workstreamId, once: newOnceKey() },
        edit: {
          ...{ participantId: group.participant("Control Haaglanden"), from: null, until: null },
          ...given,
        },
      });
    const members = async (id: string) =>
      (await listWorkstreamMembers(store, group.sight)).filter(({ workstreamId }) => workstreamId === id);

    test("is in it for a term, and again after it, but not twice on one day", async () => {
      const { id } = await made();
      const until = plusDays(TODAY, 10);
      expect(await add(id, { from: TODAY, until })).toEqual({ kind: "saved" });
      expect(await add(id, { from: until })).toEqual({ kind: "already-there" });
      expect(await add(id)).toEqual({ kind: "already-there" });
      expect(await add(id, { from: plusDays(until, 1) })).toEqual({ kind: "saved" });
      expect((await members(id)).map(({ from }) => from)).toEqual([TODAY, plusDays(until, 1)]);
    });

    test("is nobody of another programme, and in no workstream of another", async () => {
      const { id } = await made();
      expect(await add("no-such-workstream")).toEqual({ kind: "unknown" });
      expect(await add(id, { participantId: "nobody" })).toEqual({ kind: "unknown" });
      expect(await members(id)).toEqual([]);
    });

    test("leaves on a day, not before they came, and stays in the list", async () => {
      const { id: workstreamId } = await made();
      await add(workstreamId, { from: TODAY });
      const [{ id, version } = expect.fail()] = await members(workstreamId);
      const end = (until: typeof TODAY) =>
        endWorkstreamMember(store, author, { ...own(), id, version, until });
      expect(await end(plusDays(TODAY, -1))).toEqual({ kind: "before-start" });
      expect(await end(TODAY)).toEqual({ kind: "saved" });
      expect(await end(TODAY)).toEqual({ kind: "lost-race" });
      expect(await members(workstreamId)).toEqual([expect.objectContaining({ id, until: TODAY })]);
    });
  });
});
