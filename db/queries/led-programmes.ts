import { and, asc, count, eq, inArray, isNull } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { holdsText, PAGE_SIZE, type Page, type Wanted } from "./organisations.ts";

export interface ProgrammeName {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** A programme as whoever runs the installation sees it: what it is called, and who leads it. */
interface LedProgramme extends ProgrammeName {
  /** The process leaders who can sign in. */
  readonly leaders: readonly string[];
}

/** The programmes of the installation, one page of them, each with who leads it. */
export async function listLedProgrammes(store: Store, { search, page }: Wanted): Promise<Page<LedProgramme>> {
  const { programme, membership, account, person } = store.t;
  const { read } = store;
  const found = holdsText(store, programme.name, search);
  const [total] = await read.select({ count: count() }).from(programme).where(found);
  const rows = await read
    .select({ id: programme.id, slug: programme.slug, name: programme.name })
    .from(programme)
    .where(found)
    .orderBy(asc(programme.name), asc(programme.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  const shown = rows.map(({ id }) => id);
  const leading = await read
    .select({ programmeId: membership.programmeId, name: person.name })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .innerJoin(person, eq(person.id, account.personId))
    .where(
      and(
        inArray(membership.programmeId, shown),
        eq(membership.role, "process-leader"),
        isNull(account.disabledAt),
      ),
    )
    .orderBy(asc(person.name));
  const leaders = Map.groupBy(leading, ({ programmeId }) => programmeId);
  return {
    rows: rows.map((row) => ({ ...row, leaders: (leaders.get(row.id) ?? []).map(({ name }) => name) })),
    total: total?.count ?? 0,
  };
}

/** A programme by its name in an address, with nothing of what is in it. */
export async function findProgrammeName(
  { read, t: { programme } }: Store,
  slug: string,
): Promise<ProgrammeName | undefined> {
  const [row] = await read
    .select({ id: programme.id, slug: programme.slug, name: programme.name })
    .from(programme)
    .where(eq(programme.slug, slug));
  return row;
}
