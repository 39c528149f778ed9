import type { Kit } from "#db/kit.ts";

/** Who changed what, when: chained row to row, with the head of each chain kept apart. */
export function defineAudit(k: Kit) {
  const audit = k.table(
    "audit",
    {
      /** The programme whose chain this is, or `installation`. */
      chain: k.text().notNull(),
      sequence: k.int().notNull(),
      at: k.instant().notNull(),
      accountId: k.text(),
      actorName: k.text().notNull(),
      verb: k.text().notNull(),
      entity: k.text().notNull(),
      entityId: k.text().notNull(),
      change: k.json<Readonly<Record<string, unknown>>>().notNull(),
      previousHash: k.text().notNull(),
      hash: k.text().notNull(),
    },
    (t) => [
      k.key({ columns: [t.chain, t.sequence] }),
      k.index("audit_entity_ix").on(t.chain, t.entity, t.entityId),
    ],
  );
  const auditHead = k.table("audit_head", {
    chain: k.text().primaryKey(),
    sequence: k.int().notNull(),
    hash: k.text().notNull(),
  });
  return { audit, auditHead };
}
