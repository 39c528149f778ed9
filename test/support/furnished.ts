import { listBodies } from "#db/queries/bodies.ts";
import { listOpenQuestions } from "#db/queries/open-questions.ts";
import { listParties } from "#db/queries/parties.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { declared } from "./declared.ts";
import type { Params } from "./routes.ts";
import { programmeBySlug } from "./steering-group.ts";
import { NOW, TODAY } from "./stores.ts";

/** One of everything that can be reached, whatever Zoetermeer's own story tells. */
export async function furnished(store: Store): Promise<Params> {
  const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
  const sight = { programmeId, seesConfidential: true };
  const [party] = await listParties(store, sight);
  const [body] = await listBodies(store, sight);
  const [question] = await listOpenQuestions(store, sight);
  const [person] = await store.read.select().from(store.t.person);
  const of = { programmeId, provenance: "example" } as const;
  const ids = { partyId: party?.id ?? "", bodyId: body?.id ?? "" };
  const commission = await declared(store, programmeId, ids);
  const entry = { chain: programmeId, at: NOW, accountId: null, actorName: "Tester", verb: "furnish" };
  await store.write(async (tx) => {
    const { participant, seat, authority, decisionPoint, meeting } = store.t;
    await tx
      .insert(participant)
      .values({ programmeId, id: "z-holder", partyId: ids.partyId, personId: person?.id ?? "" });
    await tx.insert(seat).values({ ...of, id: "z-seat", ordinal: 99, bodyId: ids.bodyId, role: "member" });
    await tx.insert(authority).values({
      ...{ ...of, id: "z-record", holderId: "z-holder", act: "beslissen", domains: ["inhoud"], version: 1 },
      ...{ basis: "volmacht", chain: [] },
    });
    await tx.insert(decisionPoint).values({
      ...{ ...of, id: "z-point", number: 101, title: "Vaststellen van de hoofdstructuur", version: 1 },
      ...{ requestedDecision: ["Het DT stelt de hoofdstructuur vast."], domains: ["organisatie"] },
      ...{ amountKind: "none", bodyId: ids.bodyId, state: "ready", purpose: "decision", coverNote: {} },
    });
    await tx.insert(meeting).values({
      ...{
        ...of,
        id: "z-meeting",
        bodyId: ids.bodyId,
        heldOn: plusDays(TODAY, 7),
        state: "planned",
        version: 1,
      },
    });
    return {
      result: undefined,
      audit: [{ ...entry, entity: "programme", entityId: programmeId, change: {} }],
    };
  });
  const names = {
    ...{ body: ids.bodyId, seat: "z-seat", party: ids.partyId, record: "z-record" },
    ...{ conform: `conform of ${programmeId}`, commission },
    ...{ point: "z-point", meeting: "z-meeting", holder: "z-holder", participant: "z-holder" },
  };
  return { programmeId, programme: "zoetermeer", question: question?.id ?? "", ...names };
}
