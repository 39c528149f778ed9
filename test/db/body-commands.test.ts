import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { createBody, dissolveBody, editBody } from "#db/queries/body-commands.ts";
import type { Store } from "#db/store.ts";
import type { BodyEdit } from "#domain/body.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { someBody } from "#test/support/builders.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

/** What a form says of a body. */
function saidOf(given: Partial<BodyEdit> = {}): BodyEdit {
  const { id: _, dissolvedOn: __, provenance: ___, version: ____, ...edit } = someBody(given);
  return edit;
}

describe.each(engines)("a body on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
  });

  const bodies = () => listBodies(store, group.sight);
  const called = async (name: string) =>
    (await bodies()).find((body) => body.name === name) ?? expect.fail(`no ${name}`);
  const create = (given: Partial<BodyEdit>, once = newOnceKey()) =>
    createBody(store, author, { programmeId: group.programmeId, once, edit: saidOf(given) });
  const edit = async (name: string, given: Partial<BodyEdit>) => {
    const { id, version, provenance: _, dissolvedOn: __, ...stands } = await called(name);
    return editBody(store, author, {
      ...{ programmeId: group.programmeId, id, version, edit: { ...stands, ...given } },
    });
  };

  test("is made as it was said, at the end of the list, and is ours", async () => {
    const said = { name: "Klankbordgroep", rhythmWeeks: 6, rhythmFrom: TODAY, usualStart: "13:30" };
    expect(await create(said)).toEqual({ kind: "saved" });
    const made = (await bodies()).at(-1);
    expect(made).toMatchObject({ ...said, provenance: "entered", dissolvedOn: null, version: 1 });
  });

  test("is made once when its form is sent twice", async () => {
    const [before, once] = [await bodies(), newOnceKey()];
    await Promise.all([create({ name: "Eenmaal" }, once), create({ name: "Eenmaal" }, once)]);
    expect((await bodies()).length).toBe(before.length + 1);
  });

  test("does not report to a body of another programme", async () => {
    const other = await programmeBySlug(store, "zoetermeer");
    const [theirs] = await listBodies(store, { programmeId: other.id, seesConfidential: true });
    const before = await bodies();
    expect(await create({ reportsToId: theirs?.id ?? "" })).toEqual({ kind: "unknown-body" });
    expect(await edit("Stuurgroep", { reportsToId: theirs?.id ?? "" })).toEqual({ kind: "unknown-body" });
    expect(await bodies()).toEqual(before);
  });

  test("does not report to itself through another", async () => {
    const team = await called("Uitvoeringsteam");
    expect(await edit("Stuurgroep", { reportsToId: team.id })).toEqual({ kind: "circle" });
    expect((await called("Stuurgroep")).reportsToId).toBe(null);
  });

  test("two who close a circle from both sides do not both succeed", async () => {
    await create({ name: "A" });
    await create({ name: "B" });
    const [a, b] = [await called("A"), await called("B")];
    const done = await Promise.all([edit("A", { reportsToId: b.id }), edit("B", { reportsToId: a.id })]);
    expect(done.map(({ kind }) => kind).sort()).toEqual(["circle", "saved"]);
  });

  test("is edited once: of an old version it is a lost race; what was edited is no longer the source's", async () => {
    expect((await called("Stuurgroep")).provenance).toBe("source");
    expect(await edit("Stuurgroep", { quorum: 5 })).toEqual({ kind: "saved" });
    const { id, version, ...now } = await called("Stuurgroep");
    expect(now).toMatchObject({ quorum: 5, provenance: "entered" });
    const late = { programmeId: group.programmeId, id, version: version - 1, edit: saidOf() };
    expect(await editBody(store, author, late)).toEqual({ kind: "lost-race" });
  });

  test("lapses on a day and stays in the list, or goes on after all", async () => {
    const { id } = await called("Werkgroep MoU");
    const at = { programmeId: group.programmeId, id };
    expect(await dissolveBody(store, author, { ...at, version: 1, on: TODAY })).toEqual({ kind: "saved" });
    expect(await called("Werkgroep MoU")).toMatchObject({ dissolvedOn: TODAY, version: 2 });
    expect(await dissolveBody(store, author, { ...at, version: 1, on: null })).toEqual({ kind: "lost-race" });
    expect(await dissolveBody(store, author, { ...at, version: 2, on: null })).toEqual({ kind: "saved" });
    expect((await called("Werkgroep MoU")).dissolvedOn).toBe(null);
  });
});
