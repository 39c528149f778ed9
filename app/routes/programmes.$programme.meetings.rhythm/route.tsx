import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listHabits } from "#db/queries/habits.ts";
import { planSeries } from "#db/queries/meeting-planning.ts";
import { listMeetings, listRecesses } from "#db/queries/meetings.ts";
import { beatsOf, meetingFor } from "#domain/rhythm.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { formatDay } from "#i18n/format.ts";
import { sayObstacles } from "#i18n/say-planning.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { PlannedMeetingCrumbs } from "#ui/planned-meeting-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { AskRhythm } from "./ask-rhythm.tsx";
import { askedIn } from "./asked.ts";
import { schema } from "./form.ts";
import { ProposedDays } from "./proposed-days.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("plan-meetings", async (visit) => {
  const { store, sight, programme, request, today, words, language } = visit;
  const [habits, meetings, recesses] = await Promise.all([
    listHabits(store, sight),
    listMeetings(store, sight),
    listRecesses(store, sight),
  ]);
  const { habit, weeks, from, until } = askedIn(new URL(request.url).searchParams, habits, today);
  const own = meetings.filter(({ bodyId }) => bodyId === habit?.bodyId);
  const rhythm = weeks === null || from === null ? null : { everyWeeks: weeks, from };
  const beats = rhythm === null ? [] : beatsOf(rhythm, { today, until, calendar: { recesses } });
  return {
    title: words.calendar.rhythm.heading,
    programme: { name: programme.name, slug: programme.slug },
    once: newOnceKey(),
    bodies: habits.map(({ bodyId, name }) => ({ value: bodyId, label: name })),
    habit,
    asked: { weeks, from, until },
    isAsked: habit !== null && rhythm !== null,
    days: beats.map((beat) => {
      const there = rhythm && meetingFor(beat, { meetings: own, everyWeeks: rhythm.everyWeeks });
      return {
        due: beat.due,
        on: beat.on,
        why: beat.obstacles.length === 0 ? null : sayObstacles(beat.obstacles, visit),
        there: there ? formatDay(there.on, language) : null,
      };
    }),
  };
});

export const action = forProgramme("plan-meetings", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const planned = await planSeries(store, author, { ...value, programmeId: programme.id });
  if (planned.kind === "unknown-body") throw notFound();
  const list = paths.meetingsOf(programme.slug, { body: value.bodyId });
  return redirect(`${list}&planned=${planned.ids.length}`);
});

export default function Rhythm() {
  const { title, programme, bodies, isAsked, habit } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.calendar.rhythm;
  const isUnknown = habit !== null && !isAsked;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <PlannedMeetingCrumbs programme={programme} />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.introduction}</p>
      </div>
      <ErrorSummary form={form} labels={{ ...words.calendar.fields, days: say.days }} />
      {bodies.length === 0 ? <p className="notice">{words.calendar.list.noBodies}</p> : null}
      {isUnknown ? <p className="notice notice--quiet">{say.noRhythm}</p> : null}
      <AskRhythm />
      <ProposedDays form={form} />
    </main>
  );
}
