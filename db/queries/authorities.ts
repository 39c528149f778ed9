import { asc } from "drizzle-orm";
import { ofProgrammes, prepared, type Reach } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Authority } from "#domain/authority.ts";
import type { RecordedConform } from "#domain/conform.ts";

export const authorityRows = prepared((source, reach: Reach) => {
  const { authority } = source.t;
  return source.read
    .select()
    .from(authority)
    .where(ofProgrammes(source, authority.programmeId, reach))
    .orderBy(asc(authority.id));
});

export async function listAuthorities(
  store: Store,
  { programmeId }: Sight,
): Promise<readonly (Authority & { readonly version: number })[]> {
  const rows = await authorityRows(store, { programmeId }, "one");
  return rows.map(authorityFrom);
}

export function authorityFrom({
  programmeId: _,
  recordedById: __,
  ceilingOnceCents,
  ceilingStructuralCents,
  ...row
}: Store["t"]["authority"]["$inferSelect"]): Authority & { readonly version: number } {
  return {
    ...row,
    ceiling: { onceCents: ceilingOnceCents, structuralCents: ceilingStructuralCents },
    validFrom: storedDay(row.validFrom),
    validUntil: storedDay(row.validUntil),
    revokedOn: storedDay(row.revokedOn),
  };
}

export const conformRows = prepared((source, reach: Reach) => {
  const { conformDeclaration } = source.t;
  return source.read
    .select()
    .from(conformDeclaration)
    .where(ofProgrammes(source, conformDeclaration.programmeId, reach))
    .orderBy(asc(conformDeclaration.id));
});

export async function listConformDeclarations(
  store: Store,
  { programmeId }: Sight,
): Promise<readonly RecordedConform[]> {
  const rows = await conformRows(store, { programmeId }, "one");
  return rows.map(conformFrom);
}

export function conformFrom(row: Store["t"]["conformDeclaration"]["$inferSelect"]): RecordedConform {
  const { id, partyId, bodyId, domains, startsOn, endsOn, provenance, version } = row;
  return {
    ...{ id, partyId, bodyId, domains, provenance, version },
    from: storedDay(startsOn),
    until: storedDay(endsOn),
  };
}
