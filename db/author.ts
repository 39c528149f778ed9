import type { AuditEntry } from "./audit-entry.ts";

/** Who writes, and when. */
export interface Author {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  readonly at: Date;
}

type Deed = Pick<AuditEntry, "chain" | "verb" | "entity" | "entityId" | "change">;

/** The audit row for what an author did. */
export function entryBy(author: Author, deed: Deed): AuditEntry {
  return { ...deed, at: author.at, accountId: author.accountId, actorName: author.name };
}
