import { and, asc, eq } from "drizzle-orm";
import { INSTALLATION } from "#db/audit-entry.ts";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import type { Done, Store } from "#db/store.ts";
import { type HierarchyObstacle, hierarchyObstacle, type OrganisationParent } from "#domain/organisation.ts";
import { meetAtInstallation } from "./installations.ts";

/** Of which organisations this one is a part, field by field. */
export function listParentsOf(
  { read, t: { organisation, organisationParent } }: Store,
  organisationId: string,
): Promise<readonly (OrganisationParent & { readonly parentName: string })[]> {
  return read
    .select({
      organisationId: organisationParent.organisationId,
      policyField: organisationParent.policyField,
      parentId: organisationParent.parentId,
      parentName: organisation.name,
    })
    .from(organisationParent)
    .innerJoin(organisation, eq(organisation.id, organisationParent.parentId))
    .where(eq(organisationParent.organisationId, organisationId))
    .orderBy(asc(organisationParent.policyField));
}

/** The policy fields in use, so that the same one is not written in two ways. */
export async function listPolicyFields({
  read,
  t: { organisationParent },
}: Store): Promise<readonly string[]> {
  const rows = await read
    .selectDistinct({ policyField: organisationParent.policyField })
    .from(organisationParent)
    .orderBy(asc(organisationParent.policyField));
  return rows.map(({ policyField }) => policyField);
}

export type Joining = { readonly kind: "joined" } | { readonly kind: HierarchyObstacle | "unknown" };

/** Makes an organisation a part of another in a policy field. Of two at once the second sees what the first did. */
export function joinOrganisation(store: Store, author: Author, wanted: OrganisationParent): Promise<Joining> {
  const { organisation, organisationParent } = store.t;
  return store.write<Joining>(async (tx): Promise<Done<Joining>> => {
    await meetAtInstallation(tx, store);
    const [parent] = await tx.select().from(organisation).where(eq(organisation.id, wanted.parentId));
    if (parent === undefined) return { result: { kind: "unknown" }, audit: [] };
    const inField = eq(organisationParent.policyField, wanted.policyField);
    const obstacle = hierarchyObstacle(await tx.select().from(organisationParent).where(inField), wanted);
    if (obstacle !== undefined) return { result: { kind: obstacle }, audit: [] };
    await tx.insert(organisationParent).values(wanted);
    return { result: { kind: "joined" }, audit: [entryBy(author, deed("join", wanted))] };
  });
}

/** Ends that an organisation is a part of another. */
export function leaveOrganisation(
  store: Store,
  author: Author,
  left: OrganisationParent,
): Promise<{ readonly kind: "left" } | LostRace> {
  const { organisationParent } = store.t;
  return store.write<{ readonly kind: "left" } | LostRace>(async (tx) => {
    const [row] = await tx
      .delete(organisationParent)
      .where(
        and(
          eq(organisationParent.organisationId, left.organisationId),
          eq(organisationParent.policyField, left.policyField),
          eq(organisationParent.parentId, left.parentId),
        ),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    return { result: { kind: "left" }, audit: [entryBy(author, deed("leave", left))] };
  });
}

function deed(verb: string, { organisationId, policyField, parentId }: OrganisationParent) {
  const change = { policyField, parentId };
  return { chain: INSTALLATION, verb, entity: "organisation", entityId: organisationId, change };
}
