import type { Store, Writer } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { LAST_PERIOD, someReport } from "./reporting-workstream.ts";
import { NOW, TODAY } from "./stores.ts";

/** So many workstreams that report, each with a member, a milestone, a product, an action and a report. */
export async function enlargeReporting(
  { t }: Store,
  tx: Writer,
  { programmeId, numbers }: { readonly programmeId: string; readonly numbers: readonly number[] },
): Promise<void> {
  const of = { programmeId, provenance: "example" as const };
  const each = <Row>(row: (n: number) => Row) => numbers.map(row);
  const own = `stream of ${programmeId}`;
  await tx
    .insert(t.workstream)
    .values({ ...of, id: own, ordinal: 90, name: "Wonen en verblijf" })
    .onConflictDoNothing();
  await tx
    .insert(t.workstream)
    .values(each((n) => ({ ...of, id: `rw ${n}`, ordinal: n, name: `Werkspoor ${n}`, leadId: `p ${n}` })));
  await tx
    .insert(t.workstreamMember)
    .values(each((n) => ({ ...of, id: `rwm ${n}`, workstreamId: own, participantId: `p ${n}` })));
  await tx
    .insert(t.milestone)
    .values(each((n) => ({ ...of, id: `ms ${n}`, ordinal: n, workstreamId: own, name: `Mijlpaal ${n}` })));
  await tx.insert(t.deliverable).values(
    each((n) => ({
      ...{ ...of, id: `pr ${n}`, ordinal: n, workstreamId: own, name: `Product ${n}` },
      ...{ kind: "document" as const, state: "in-the-making" as const },
    })),
  );
  await tx.insert(t.action).values(
    each((n) => ({
      ...{
        ...of,
        id: `ac ${n}`,
        number: 10_000 + n,
        text: `Actie ${n}`,
        ownerId: `p ${n}`,
        workstreamId: own,
      },
      ...{ dueOn: plusDays(TODAY, n), origin: "asked" as const, state: "open" as const },
    })),
  );
  await tx.insert(t.progressReport).values(
    each((n) => ({
      ...{ ...of, ...someReport(), id: `pg ${n}`, workstreamId: `rw ${n}`, edition: 1 },
      ...{ periodFrom: LAST_PERIOD.from, periodUntil: LAST_PERIOD.until, byName: "Tester" },
      ...{ submittedOn: TODAY, submittedAt: NOW },
    })),
  );
}
