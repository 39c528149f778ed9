import { type AuditEntry, INSTALLATION } from "#db/audit-entry.ts";
import { isEmpty } from "#db/queries/programmes.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { ACCOUNTS } from "./accounts.ts";
import { castOf } from "./cast.ts";
import { hollandRijnland } from "./holland-rijnland.ts";
import { hollandsMidden } from "./hollands-midden.ts";
import { insertAll } from "./insert.ts";
import { jeugdhulpPlus } from "./jeugdhulp-plus.ts";
import { middenDrenthe } from "./midden-drenthe.ts";
import { shiftOf } from "./shift.ts";
import type { Story } from "./story.ts";
import { tellAccounts } from "./tell/accounts.ts";
import { tell } from "./tell.ts";
import { zoetermeer } from "./zoetermeer.ts";

const STORIES: readonly Story[] = [jeugdhulpPlus, hollandRijnland, zoetermeer, hollandsMidden, middenDrenthe];

interface Moment {
  readonly today: Day;
  readonly now: Date;
  /** Leave the stories on the dates of their sources. */
  readonly trueDates: boolean;
}

/**
 * Tells every story into an empty database, in one transaction; says whether it did. Of two processes at once the
 * second waits for the first, finds the row that makes an installation, and leaves everything as it is.
 */
export async function seedDemoWhenEmpty(store: Store, moment: Moment): Promise<boolean> {
  if (!(await isEmpty(store))) return false;
  const rows = demoRows(moment);
  return store.write<boolean>(async (tx) => {
    if (!(await becameDemo(tx, store, moment.now))) return { result: false, audit: [] };
    await insertAll(rows, { tx, t: store.t });
    return { result: true, audit: auditOf(rows, moment) };
  });
}

function demoRows({ today, trueDates }: Moment) {
  const cast = castOf(STORIES, ACCOUNTS);
  const stories = STORIES.map((story, index) =>
    tell(story, { ordinal: index + 1, weeks: trueDates ? 0 : shiftOf(story.on, today), today, cast }),
  );
  const programmes = stories.flatMap(({ programme }) => programme);
  const programmeIds = new Map(programmes.map(({ slug, id }) => [slug, id]));
  return { cast, stories, programmes, accounts: tellAccounts(ACCOUNTS, { cast, programmeIds }) };
}

async function becameDemo(tx: Writer, { t }: Store, createdAt: Date): Promise<boolean> {
  const inserted = await tx
    .insert(t.installation)
    .values({ id: 1, isDemo: true, createdAt })
    .onConflictDoNothing()
    .returning();
  return inserted.length > 0;
}

function auditOf({ programmes }: ReturnType<typeof demoRows>, { now, trueDates }: Moment) {
  const by = { at: now, accountId: null, actorName: "Koers", verb: "seed" } as const;
  const installation: AuditEntry = {
    ...by,
    chain: INSTALLATION,
    entity: "installation",
    entityId: "1",
    change: { isDemo: true, trueDates, programmes: programmes.map(({ slug }) => slug) },
  };
  const told = programmes.map(
    ({ id, slug, storyOn, shiftedWeeks }): AuditEntry => ({
      ...by,
      chain: id,
      entity: "programme",
      entityId: id,
      change: { slug, storyOn, shiftedWeeks },
    }),
  );
  return [installation, ...told];
}
