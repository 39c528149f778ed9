import { eq, sql } from "drizzle-orm";
import type { AuditEntry } from "#db/audit-entry.ts";
import type { Author } from "#db/author.ts";
import { once } from "#db/once.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type ActionText, insertActions } from "./action-commands.ts";
import { insertMilestone, type MilestoneText } from "./milestone-commands.ts";
import { areInProgramme, NOT_THERE, type NotThere } from "./named-in-programme.ts";
import { letAct } from "./participant-commands.ts";

interface Import<Edit> {
  readonly programmeId: string;
  readonly once: string;
  readonly edits: readonly Edit[];
}

type Imported = { readonly kind: "imported"; readonly count: number } | NotThere;

/** Puts milestones behind the others, all or none of them and once per form. */
export function importMilestones(
  store: Store,
  author: Author,
  { on, ...given }: Import<MilestoneText & { readonly baselineOn: Day | null }> & { readonly on: Day },
): Promise<Imported> {
  return imported(store, author, given, async (tx, edit) => {
    const made = await insertMilestone(tx, store, { author, programmeId: given.programmeId, on, ...edit });
    return made && [made.audit];
  });
}

/** Puts actions on the list, all or none of them and once per form. */
export function importActions(store: Store, author: Author, given: Import<ActionText>): Promise<Imported> {
  const { programmeId } = given;
  return imported(store, author, given, async (tx, edit) => {
    const { ownerId: participant, bodyId: body, workstreamId: workstream } = edit;
    if (!(await areInProgramme(tx, store, { programmeId, participant, body, workstream }))) return undefined;
    const asked = { ...edit, origin: "asked", originId: null } as const;
    return insertActions(tx, store, { author, programmeId, actions: [asked] });
  });
}

/** Lets people act for parties, all or none of them and once per form; who does so already goes on doing so. */
export function importParticipants(
  store: Store,
  author: Author,
  given: Import<{ readonly name: string; readonly partyId: string }>,
): Promise<Imported> {
  const { programmeId } = given;
  return imported(store, author, given, async (tx, { name, partyId }) => {
    const { result, audit } = await letAct(tx, store, { author, programmeId, partyId, who: { name } });
    return result.kind === "unknown" ? undefined : audit;
  });
}

/** Makes one thing after the other; the first that cannot be made undoes all of it. */
function imported<Edit>(
  store: Store,
  author: Author,
  { programmeId, once: key, edits }: Import<Edit>,
  make: (tx: Writer, edit: Edit) => Promise<readonly AuditEntry[] | undefined>,
): Promise<Imported> {
  const { programme } = store.t;
  return once<Imported>(store, author, {
    key,
    work: async (tx) => {
      // Two who read lists in at once wait for each other here.
      await tx
        .update(programme)
        .set({ version: sql`${programme.version}` })
        .where(eq(programme.id, programmeId));
      const audit: AuditEntry[] = [];
      for (const edit of edits) {
        const rows = await make(tx, edit);
        if (rows === undefined) return NOT_THERE;
        audit.push(...rows);
      }
      return { result: { kind: "imported", count: audit.length }, audit };
    },
  });
}
