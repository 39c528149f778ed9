import type { MetaFunction } from "@remix-run/react";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listHabits } from "#db/queries/habits.ts";
import { listMeetings, listRecesses } from "#db/queries/meetings.ts";
import { namedHolidaysOf } from "#domain/calendar.ts";
import { yearOf } from "#domain/day.ts";
import { takesPlace } from "#domain/meeting.ts";
import { yearAhead } from "#domain/year-ahead.ts";
import { paths } from "#paths";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Holidays } from "./holidays.tsx";
import { Recesses } from "./recesses.tsx";
import { YearTable } from "./year-table.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async ({ store, sight, programme, today, words, may }) => {
  const [meetings, recesses, habits] = await Promise.all([
    listMeetings(store, sight),
    listRecesses(store, sight),
    listHabits(store, sight),
  ]);
  const year = yearOf(today);
  return {
    title: words.calendar.year.heading,
    programme: { name: programme.name, slug: programme.slug },
    today,
    recesses,
    months: yearAhead(today, { meetings: meetings.filter(takesPlace), recesses }),
    bodyNames: Object.fromEntries(habits.map(({ bodyId, name }) => [bodyId, name])),
    years: [year, year + 1].map((one) => ({ year: one, holidays: namedHolidaysOf(one) })),
    mayPlan: may("plan-meetings"),
  };
});

/** When the programme meets and when it rests. */
export default function CalendarPage() {
  const { title, programme } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: words.meetings.heading, to: paths.meetings(programme.slug) }]}
      />
      <div className="stack">
        <h1>{title}</h1>
        <p>{words.calendar.year.introduction}</p>
      </div>
      <Said />
      <div className="columns">
        <YearTable />
        <div className="stack stack--wide">
          <Recesses />
          <Holidays />
        </div>
      </div>
    </main>
  );
}

/** What was just done, said once to whoever sees it and to whoever hears it. */
function Said() {
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const key = (["recorded", "edited", "removed"] as const).find((one) => one === search.get("said"));
  return <div role="status">{key ? <p className="notice">{words.calendar.recess.said[key]}</p> : null}</div>;
}
