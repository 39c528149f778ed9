import type { MetaFunction } from "@remix-run/react";
import { useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { listGates } from "#db/queries/gates.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listAttendance, listMeetings } from "#db/queries/meetings.ts";
import { loadMonitoringSignals } from "#db/queries/monitoring-signals.ts";
import { listOpenQuestions } from "#db/queries/open-questions.ts";
import { listFacts } from "#db/queries/programmes.ts";
import { listWorkstreamMembers, listWorkstreams } from "#db/queries/workstreams.ts";
import { isOpen } from "#domain/decision-point.ts";
import { comingMeetings, papersDueOn } from "#domain/meeting.ts";
import { verdictAtNext } from "#domain/next-meeting.ts";
import { questionsShown } from "#domain/open-question.ts";
import { withoutTeamMember } from "#domain/workstream-team.ts";
import { endedPartiesOf } from "#http/ended-parties.server.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { ProvenanceNote } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { InTheWay } from "./in-the-way.tsx";
import { MonitoringLine } from "./monitoring-line.tsx";
import { NextMeeting } from "./next-meeting.tsx";
import { NextSteps } from "./next-steps.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { SourceFacts } from "./source-facts.tsx";
import { Unstaffed } from "./unstaffed.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.programme.name);

export const loader = forProgramme("see", async ({ store, sight, programme, today, may }) => {
  const [governance, points, meetings, attendance, gates, facts, questions] = await Promise.all([
    loadGovernance(store, sight),
    listDecisionPoints(store, sight),
    listMeetings(store, sight),
    listAttendance(store, sight),
    listGates(store, sight),
    listFacts(store, sight),
    listOpenQuestions(store, sight),
  ]);
  const [workstreams, members, indicators] = await Promise.all([
    listWorkstreams(store, sight),
    listWorkstreamMembers(store, sight),
    loadMonitoringSignals(store, { programmeIds: [programme.id], today }),
  ]);
  const next = comingMeetings(meetings, today)[0] ?? null;
  const nextBody = governance.bodies.find(({ id }) => id === next?.bodyId);
  const around = { governance, meetings, attendance, today };
  return {
    programme,
    today,
    next,
    nextBodyName: nextBody?.name ?? "",
    isAgendaOut: next !== null && next.state !== "planned" && next.state !== "in-preparation",
    papersDueOn: next === null || nextBody === undefined ? null : papersDueOn(next, nextBody),
    mayPrepare: may("see-preparation"),
    points: points.filter(isOpen).map((point) => ({
      id: point.id,
      number: point.number,
      title: point.title,
      state: point.state,
      verdict: verdictAtNext(point, around),
      ended: endedPartiesOf(point, { ...governance, on: today }),
    })),
    names: Object.fromEntries(
      [...governance.bodies, ...governance.parties].map(({ id, name }) => [id, name]),
    ),
    // A story of the demonstration is told as its source has it; one's own programme begins with what is missing.
    lacking:
      programme.story === null && may("manage-members") ? lackingIn({ governance, points, meetings }) : [],
    unstaffed: withoutTeamMember(workstreams, { ...governance, members }, today).map(({ id, name }) => ({
      ...{ id, name },
    })),
    indicators: indicators(programme.id),
    gates,
    facts,
    questions: questionsShown(questions, { state: "open", addressee: null }),
  };
});

/** What a programme that has just begun does not have yet, in the order in which one makes it. */
function lackingIn({ governance, points, meetings }: Holdings) {
  const { bodies, participants, authorities } = governance;
  return [
    ...(participants.length === 0 ? (["members"] as const) : []),
    ...(bodies.length === 0 || participants.length === 0 ? (["governance"] as const) : []),
    ...(authorities.length === 0 ? (["authority"] as const) : []),
    ...(points.length === 0 ? (["decisionPoints"] as const) : []),
    ...(meetings.length === 0 ? (["meetings"] as const) : []),
  ];
}

interface Holdings {
  readonly governance: Awaited<ReturnType<typeof loadGovernance>>;
  readonly points: readonly unknown[];
  readonly meetings: readonly unknown[];
}

export default function Overview() {
  const { programme, facts, questions, names } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const { story, aim, sourceName } = programme;
  const say = words.pages.overview;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs trail={[{ label: words.pages.portfolio.heading, to: paths.portfolio() }]} />
      <div className="stack">
        <h1>{programme.name}</h1>
        <p className="lead">{aim}</p>
        {story === null ? null : (
          <p className="notice notice--quiet small">
            {sourceName === null ? null : `${say.sourceNote(sourceName)} `}
            {say.story(formatDay(story.trueOn, language), story.shiftedWeeks)}
          </p>
        )}
      </div>
      <ProvenanceNote sourceName={sourceName} />
      <div className="columns">
        <div className="stack--wide stack">
          <NextSteps />
          <NextMeeting />
          <InTheWay />
          <MonitoringLine />
          <Unstaffed />
        </div>
        <OpenQuestions slug={programme.slug} questions={questions} names={names} />
      </div>
      <SourceFacts facts={facts} />
    </main>
  );
}
