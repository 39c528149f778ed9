import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { listSeats } from "#db/queries/bodies.ts";
import { dissolveBody } from "#db/queries/body-commands.ts";
import { createParticipant, listPeopleToAdd } from "#db/queries/participant-commands.ts";
import { listParticipants, listParties } from "#db/queries/parties.ts";
import { createSeat, editSeat, endSeat } from "#db/queries/seat-commands.ts";
import type { Store } from "#db/store.ts";
import type { SeatEdit } from "#domain/body.ts";
import { plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { programmeBySlug, type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, NOW, TODAY, withDemo } from "#test/support/stores.ts";

const VACANT: SeatEdit = {
  ...{ participantId: null, role: "member", hoursPerWeek: null },
  ...{ from: null, until: null, substituteId: null },
};

describe.each(engines)("who sits where, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
  });

  const own = () => ({ programmeId: group.programmeId });
  const seats = () => listSeats(store, group.sight);
  const last = async () => (await seats()).at(-1) ?? expect.fail("no seats");
  const create = (given: Partial<SeatEdit> = {}, bodyId = group.first.bodyId) =>
    createSeat(store, author, {
      ...{ ...own(), bodyId, today: TODAY, once: newOnceKey(), edit: { ...VACANT, ...given } },
    });
  const outsider = async () => {
    const { id: programmeId } = await programmeBySlug(store, "hollands-midden");
    const [party] = await listParties(store, { programmeId, seesConfidential: true });
    await createParticipant(store, author, {
      ...{ programmeId, partyId: party?.id ?? "", once: newOnceKey(), who: { name: "Iemand elders" } },
    });
    const there = await listParticipants(store, { programmeId, seesConfidential: true });
    return there.find(({ name }) => name === "Iemand elders")?.id ?? "";
  };

  describe("a seat", () => {
    test("is given to a participant, with a term, hours and a substitute", async () => {
      const said = {
        participantId: group.participant("Control Haaglanden"),
        substituteId: group.participant("Procesleider"),
        ...{ hoursPerWeek: 8, from: TODAY, until: plusDays(TODAY, 100) },
        role: "adviser",
      } as const;
      expect(await create(said)).toEqual({ kind: "saved" });
      expect(await last()).toMatchObject({ ...said, provenance: "entered", version: 1 });
    });

    test("is given to nobody of another programme, at no body of theirs and at none that has lapsed", async () => {
      const id = await outsider();
      const before = await seats();
      expect(await create({ participantId: id })).toEqual({ kind: "unknown" });
      expect(await create({ substituteId: id })).toEqual({ kind: "unknown" });
      expect(await create({}, "no-such-body")).toEqual({ kind: "unknown" });
      const on = { ...own(), id: group.first.bodyId, version: 1, on: TODAY };
      await dissolveBody(store, author, on);
      expect(await create()).toEqual({ kind: "unknown" });
      expect(await seats()).toEqual(before);
    });

    test("is edited once, and to nobody of another programme", async () => {
      await create();
      const { id, version } = await last();
      const edit = { ...VACANT, role: "chair" } as const;
      const late = { ...own(), id, version: version + 1, edit };
      expect(await editSeat(store, author, late)).toEqual({ kind: "lost-race" });
      const foreign = { ...VACANT, participantId: await outsider() };
      expect(await editSeat(store, author, { ...own(), id, version, edit: foreign })).toEqual({
        kind: "unknown",
      });
      expect(await editSeat(store, author, { ...own(), id, version, edit })).toEqual({ kind: "saved" });
      expect(await last()).toMatchObject({ role: "chair", version: version + 1 });
    });

    test("ends on a day, not before it began, and stays in the list", async () => {
      await create({ from: TODAY });
      const { id, version } = await last();
      const end = (until: typeof TODAY) => endSeat(store, author, { ...own(), id, version, until });
      expect(await end(plusDays(TODAY, -1))).toEqual({ kind: "before-start" });
      expect(await end(TODAY)).toEqual({ kind: "saved" });
      expect(await end(TODAY)).toEqual({ kind: "lost-race" });
      expect(await last()).toMatchObject({ id, until: TODAY });
    });
  });

  describe("a participant", () => {
    const firstParty = async () => (await listParties(store, group.sight))[0]?.id ?? "";
    const add = (partyId: string, who: { readonly personId: string } | { readonly name: string }) =>
      createParticipant(store, author, { ...own(), partyId, once: newOnceKey(), who });

    test("is somebody new at the organisation of the party, and there only once", async () => {
      const partyId = await firstParty();
      expect(await add(partyId, { name: "Nieuwe beleidsadviseur" })).toEqual({ kind: "saved" });
      expect(await add(partyId, { name: "Nieuwe beleidsadviseur" })).toEqual({ kind: "already-there" });
      const found = (await listParticipants(store, group.sight)).filter(
        ({ name }) => name === "Nieuwe beleidsadviseur",
      );
      expect(found).toEqual([expect.objectContaining({ partyId })]);
    });

    test("may be a member of the programme who works there; a colleague on other programmes is not offered", async () => {
      const partyId = await firstParty();
      const { organisationId = "" } =
        (await store.read.select().from(store.t.party)).find(({ id }) => id === partyId) ?? {};
      await store.write(async (tx) => {
        const people = ["colleague", "elsewhere"].map((id) => ({ id, organisationId, name: id }));
        await tx.insert(store.t.person).values(people);
        const account = { id: "account", personId: "colleague", email: "collega@koers.test", version: 1 };
        await tx.insert(store.t.account).values(account);
        const member = { programmeId: group.programmeId, accountId: "account", role: "reader" } as const;
        await tx.insert(store.t.membership).values(member);
        const deed = { verb: "furnish", entity: "person", entityId: "colleague", change: {} };
        const entry = { chain: group.programmeId, at: NOW, accountId: null, actorName: "Tester", ...deed };
        return { result: undefined, audit: [entry] };
      });
      const offered = () => listPeopleToAdd(store, group.sight, partyId);
      expect(await offered()).toContainEqual({ id: "colleague", name: "colleague" });
      expect(await offered()).not.toContainEqual({ id: "elsewhere", name: "elsewhere" });
      expect(await add(partyId, { personId: "elsewhere" })).toEqual({ kind: "unknown" });
      expect(await add(partyId, { personId: "colleague" })).toEqual({ kind: "saved" });
      expect(await offered()).not.toContainEqual({ id: "colleague", name: "colleague" });
      expect(await add(partyId, { personId: "colleague" })).toEqual({ kind: "already-there" });
    });

    test("is nobody of another organisation, and of no party of another programme", async () => {
      const partyId = await firstParty();
      const before = await listParticipants(store, group.sight);
      const everyone = await store.read.select().from(store.t.person);
      const parties = await store.read.select().from(store.t.party);
      const employer = parties.find(({ id }) => id === partyId)?.organisationId;
      const foreign = everyone.find(({ organisationId }) => organisationId !== employer);
      expect(await add(partyId, { personId: foreign?.id ?? "" })).toEqual({ kind: "unknown" });
      expect(await add("no-such-party", { name: "Iemand" })).toEqual({ kind: "unknown" });
      expect(await listParticipants(store, group.sight)).toEqual(before);
    });
  });
});
