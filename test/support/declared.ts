import type { Store } from "#db/store.ts";
import { NOW } from "./stores.ts";

/** A party that conforms, which no story has, and one that holds the pen: gives what the latter is called. */
export async function declared(
  store: Store,
  programmeId: string,
  { partyId, bodyId }: { readonly partyId: string; readonly bodyId: string },
): Promise<string> {
  const of = { programmeId, provenance: "example" as const, partyId };
  const [id, commission] = [`conform of ${programmeId}`, `commissioning of ${programmeId}`];
  await store.write(async (tx) => {
    await tx.insert(store.t.conformDeclaration).values({ ...of, id, bodyId, domains: ["inhoud"] });
    await tx
      .insert(store.t.commissioning)
      .values({ ...of, id: commission, role: "penvoerder", scope: "Het geld" });
    const deed = { verb: "furnish", entity: "conform", entityId: id, change: {} };
    const entry = { chain: programmeId, at: NOW, accountId: null, actorName: "Tester", ...deed };
    return { result: undefined, audit: [entry] };
  });
  return commission;
}
