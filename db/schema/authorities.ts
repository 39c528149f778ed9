import type { Kit } from "#db/kit.ts";
import { ACTS, BASES, type Domain, type RatificationStep } from "#domain/authority.ts";
import { PROVENANCES } from "#domain/provenance.ts";
import type { AccountTables } from "./accounts.ts";
import type { BodyTables } from "./bodies.ts";
import type { PartyTables } from "./parties.ts";

/** Who can and may decide about what, and which parties follow a body without a say in it. */
export function defineAuthorities(
  k: Kit,
  { participant, party, body, account }: PartyTables & BodyTables & AccountTables,
) {
  const authority = k.table(
    "authority",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      holderId: k.text().notNull(),
      act: k.choice(ACTS).notNull(),
      domains: k.json<readonly Domain[]>().notNull(),
      ceilingOnceCents: k.cents(),
      ceilingStructuralCents: k.cents(),
      validFrom: k.day(),
      validUntil: k.day(),
      revokedOn: k.day(),
      basis: k.choice(BASES).notNull(),
      reference: k.text(),
      chain: k.json<readonly RatificationStep[]>().notNull(),
      provenance: k.choice(PROVENANCES).notNull(),
      recordedById: k.text().references(() => account.id),
      version: k.int().notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({
        columns: [t.programmeId, t.holderId],
        foreignColumns: [participant.programmeId, participant.id],
      }),
    ],
  );
  const conformDeclaration = k.table(
    "conform_declaration",
    {
      programmeId: k.text().notNull(),
      id: k.text().notNull(),
      partyId: k.text().notNull(),
      bodyId: k.text().notNull(),
      domains: k.json<readonly Domain[] | null>(),
      startsOn: k.day(),
      endsOn: k.day(),
      provenance: k.choice(PROVENANCES).notNull(),
      version: k.int().notNull().default(1),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.id] }),
      k.reference({ columns: [t.programmeId, t.partyId], foreignColumns: [party.programmeId, party.id] }),
      k.reference({ columns: [t.programmeId, t.bodyId], foreignColumns: [body.programmeId, body.id] }),
    ],
  );
  return { authority, conformDeclaration };
}
