import { listBodies } from "#db/queries/bodies.ts";
import type { Store } from "#db/store.ts";
import { type SteeringGroup, someItem } from "./steering-group.ts";
import { NOW } from "./stores.ts";

/** What nobody may read who may not see what is confidential. */
export const CANARY = /KANARIE/;
export const SECRET = { point: "secret-point", item: "secret-item", other: "secret-discussion" } as const;

/** A confidential decision point on the agenda of the first meeting, and a confidential discussion, past the forms. */
export async function plantSecrets(store: Store, group: SteeringGroup): Promise<void> {
  const { programmeId, first } = group;
  const [body] = await listBodies(store, group.sight);
  const { decisionPoint, requiredParty, agendaItem } = store.t;
  const known = { programmeId, decisionPointId: SECRET.point };
  const onAgenda = { programmeId, meetingId: first.id, version: 1, isConfidential: true };
  await store.write(async (tx) => {
    await tx.insert(decisionPoint).values({
      ...{
        programmeId,
        id: SECRET.point,
        number: 99,
        title: "KANARIE titel",
        background: "KANARIE achtergrond",
      },
      ...{
        requestedDecision: ["KANARIE gevraagd besluit"],
        domains: ["financiën"],
        cover: "KANARIE dekking",
      },
      ...{ amountKind: "known", onceCents: 98_765_432_100, structuralCents: null, level: null },
      ...{ bodyId: body?.id ?? "", neededBy: first.on, state: "ready", version: 1, provenance: "entered" },
      ...{ confidentialGround: "KANARIE grond", remark: "KANARIE opmerking", purpose: "decision" },
      coverNote: { effect: "KANARIE effect" },
    });
    const parties = group.point("opdrachtbeschrijving").requiredPartyIds;
    await tx.insert(requiredParty).values(parties.map((partyId) => ({ ...known, partyId })));
    await tx.insert(agendaItem).values([
      {
        ...someItem({
          kind: "decision",
          title: "KANARIE besluit",
          note: "KANARIE noot",
          papers: ["KANARIE stuk"],
        }),
        ...{ ...onAgenda, id: SECRET.item, decisionPointId: SECRET.point, isConfidential: true, position: 0 },
      },
      {
        ...someItem({ title: "KANARIE bespreking", presenter: "KANARIE inleider" }),
        ...{ ...onAgenda, id: SECRET.other, isConfidential: true, position: 0 },
      },
    ]);
    const deed = {
      verb: "add",
      entity: "agenda-item",
      entityId: SECRET.item,
      change: { title: "KANARIE log" },
    };
    const entry = { chain: programmeId, at: NOW, accountId: null, actorName: "Tester", ...deed };
    return { result: undefined, audit: [entry] };
  });
}
