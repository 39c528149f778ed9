import type { MetaFunction } from "@remix-run/react";
import { useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { listDecisions } from "#db/queries/decisions.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listAttendance, listMeetings } from "#db/queries/meetings.ts";
import { standing } from "#domain/decision.ts";
import { isOpen, isUntabled } from "#domain/decision-point.ts";
import { nextTable } from "#domain/next-meeting.ts";
import { namesOf } from "#domain/preparation.ts";
import { verdictOf } from "#domain/verdict.ts";
import { whatIfOf } from "#domain/what-if.ts";
import { endedPartiesOf } from "#http/ended-parties.server.ts";
import { plannedRoute } from "#http/planned-route.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Decisions } from "./decisions.tsx";
import { PointFacts } from "./point-facts.tsx";
import { PointRoute } from "./point-route.tsx";
import { PointTools } from "./point-tools.tsx";
import { PointVerdict } from "./point-verdict.tsx";
import { Said } from "./said.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.point.title);

export const loader = forProgramme("see", async ({ store, sight, programme, today, params, may }) => {
  const point = await findDecisionPoint(store, sight, params.point ?? "");
  if (point === undefined) throw notFound();
  const [governance, meetings, attendance, decisions] = await Promise.all([
    loadGovernance(store, sight),
    listMeetings(store, sight),
    listAttendance(store, sight),
    listDecisions(store, sight),
  ]);
  const body = governance.bodies.find(({ id }) => id === point.bodyId);
  if (body === undefined) throw notFound();
  const { table, meeting } = nextTable(body, { governance, meetings, attendance, today });
  const taken = decisions.filter(({ decisionPointId }) => decisionPointId === point.id);
  return {
    programme: { name: programme.name, slug: programme.slug },
    point,
    today,
    mayEdit: may("edit-decision-point") && isOpen(point),
    mayMove: may("edit-decision-point") && isUntabled(point),
    liftedByName: governance.bodies.find(({ id }) => id === point.liftedById)?.name ?? null,
    bodyName: body.name,
    meetingOn: meeting?.on ?? null,
    verdict: point.purpose === "decision" ? verdictOf(table, point) : null,
    whatIf: whatIfOf(point, {
      on: table.on,
      attendance: attendance.filter(({ meetingId }) => meetingId === meeting?.id),
    }),
    names: namesOf(governance),
    ended: isOpen(point) ? endedPartiesOf(point, { ...governance, on: today }) : [],
    planned: await plannedRoute({ store, sight, today }, point, { governance, meetings }),
    decisions: taken.map((decision) => ({ ...decision, stands: standing(taken).includes(decision) })),
  };
});

export default function DecisionPointPage() {
  const { programme, point, bodyName, liftedByName, decisions, today } = useLoaderData<typeof loader>();
  const say = useSpeech().words.decisions;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: say.heading, to: paths.decisionPoints(programme.slug) }]}
      />
      <div className="stack">
        <h1>
          {point.number}. {point.title}
        </h1>
        <PointTools />
      </div>
      <Said />
      <div className="columns">
        <section className="stack" aria-labelledby="requested">
          <h2 id="requested">
            {say.requested} <ProvenanceTag provenance={point.provenance} always />
          </h2>
          <ol className="requested">
            {point.requestedDecision.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </section>
        <PointFacts point={point} bodyName={bodyName} liftedByName={liftedByName} today={today} />
      </div>
      <PointVerdict />
      <PointRoute />
      <Decisions decisions={decisions} />
      {point.background === null ? null : (
        <section className="stack" aria-labelledby="background">
          <h2 id="background">{say.background}</h2>
          <p className="prose">{point.background}</p>
        </section>
      )}
      {point.remark === null ? null : <p className="notice notice--quiet small prose">{point.remark}</p>}
    </main>
  );
}
