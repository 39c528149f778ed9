/** The chain of what concerns no programme. */
export const INSTALLATION = "installation";

/** Who did what to which record, and with what: one row of the audit log. */
export interface AuditEntry {
  /** The programme's id, or `INSTALLATION`. */
  readonly chain: string;
  readonly at: Date;
  readonly accountId: string | null;
  readonly actorName: string;
  readonly verb: string;
  readonly entity: string;
  readonly entityId: string;
  readonly change: Readonly<Record<string, unknown>>;
}
