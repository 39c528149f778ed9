import type { MetaFunction } from "@remix-run/react";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listHabits } from "#db/queries/habits.ts";
import { listMeetingsFrom } from "#db/queries/meeting-list.ts";
import { paths } from "#paths";
import { PageLinks } from "#ui/page-links.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { ListTools } from "./list-tools.tsx";
import { MeetingTable } from "./meeting-table.tsx";
import { NoMeetings } from "./no-meetings.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** As many meetings as one looks through on a page. */
const SHOWN = 25;

export const loader = forProgramme("see", async (visit) => {
  const { store, sight, programme, request, today, words, may } = visit;
  const search = new URL(request.url).searchParams;
  const habits = await listHabits(store, sight);
  const bodyId = habits.find((habit) => habit.bodyId === search.get("body"))?.bodyId ?? null;
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(search.get("page"))) || 1));
  const wanted = { bodyId, today, offset: (page - 1) * SHOWN, limit: SHOWN };
  const { coming, past, total } = await listMeetingsFrom(store, sight, wanted);
  const named = (meeting: (typeof coming)[number]) => ({
    ...meeting,
    bodyName: habits.find((habit) => habit.bodyId === meeting.bodyId)?.name ?? "",
  });
  return {
    title: words.meetings.heading,
    programme: { name: programme.name, slug: programme.slug },
    today,
    mayPrepare: may("see-preparation"),
    mayPlan: may("plan-meetings"),
    bodies: habits.map(({ bodyId: value, name }) => ({ value, label: name })),
    bodyId,
    page,
    pages: Math.max(1, Math.ceil(total / SHOWN)),
    total,
    upcoming: coming.map(named),
    past: past.map(named),
  };
});

export default function Meetings() {
  const { programme, bodyId: body, upcoming, past, total, page, pages } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.meetings;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs programme={programme} />
      <h1>{say.heading}</h1>
      <Planned />
      <ListTools />
      {total === 0 ? <NoMeetings /> : null}
      <MeetingTable heading={say.upcoming} meetings={upcoming} />
      <MeetingTable heading={say.past} meetings={past} />
      <PageLinks
        page={{ number: page, last: pages }}
        to={(other) => paths.meetingsOf(programme.slug, { body, page: other })}
      />
    </main>
  );
}

/** How many meetings of a series were just planned, said once to whoever sees it and to whoever hears it. */
function Planned() {
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const count = /^\d{1,3}$/.exec(search.get("planned") ?? "")?.[0];
  return (
    <div role="status">
      {count === undefined ? null : <p className="notice">{words.calendar.list.planned(Number(count))}</p>}
    </div>
  );
}
