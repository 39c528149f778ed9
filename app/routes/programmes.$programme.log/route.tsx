import type { MetaFunction } from "@remix-run/react";
import { useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listAudit, verifyChain } from "#db/queries/audit.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { namesOf } from "#domain/preparation.ts";
import { formatDay, formatMoment } from "#i18n/format.ts";
import { sayDeed } from "#i18n/say-deed.ts";
import type { Names } from "#i18n/speech.ts";
import { ChainState, LogTable } from "#ui/log-table.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

/** As many rows as one looks back through on a page. */
const SHOWN = 100;

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see-log", async (visit) => {
  const { store, programme, words, language } = visit;
  const [rows, verified, records] = await Promise.all([
    listAudit(store, { chain: programme.id, limit: SHOWN }),
    verifyChain(store, programme.id),
    recordsOf(visit),
  ]);
  const named = { ...records, items: titlesIn(rows) };
  return {
    title: words.pages.log.heading,
    programme: { name: programme.name, slug: programme.slug },
    verified,
    rows: rows.map((row) => ({
      sequence: row.sequence,
      at: formatMoment(row.at, language),
      actorName: row.actorName,
      deed: sayDeed(row, named, visit),
    })),
  };
});

/** The meetings by body and day, and the authorities by who holds them. */
async function recordsOf({ store, sight, words, language }: ProgrammeVisit) {
  const [governance, meetings] = await Promise.all([
    loadGovernance(store, sight),
    listMeetings(store, sight),
  ]);
  const bodyNames: Names = Object.fromEntries(governance.bodies.map(({ id, name }) => [id, name]));
  const names: Names = namesOf(governance);
  const titleOf = ({ bodyId, on }: (typeof meetings)[number]) =>
    words.meetings.title(bodyNames[bodyId] ?? "", formatDay(on, language));
  return {
    meetings: Object.fromEntries(meetings.map((meeting) => [meeting.id, titleOf(meeting)])),
    holders: Object.fromEntries(
      governance.authorities.map(({ id, holderId }) => [id, names[holderId] ?? ""]),
    ),
  };
}

/** A row of a move does not say what the item is called; a row about the same item does. */
function titlesIn(rows: Awaited<ReturnType<typeof listAudit>>): Names {
  const titled = rows.flatMap(({ entityId, change }) =>
    typeof change.title === "string" ? [[entityId, change.title] as const] : [],
  );
  // The newest row comes first and must win, so it goes in last.
  return Object.fromEntries(titled.reverse());
}

export default function Log() {
  const { programme, rows, verified } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.pages.log;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs programme={programme} />
      <div className="stack">
        <h1>{say.heading}</h1>
        <p>
          {say.introduction(rows.length)} <ChainState verified={verified} />
        </p>
      </div>
      <LogTable rows={rows} />
    </main>
  );
}
