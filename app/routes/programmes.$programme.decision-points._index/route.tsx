import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { pageOfRegister } from "#db/queries/decision-point-register.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listAttendance, listMeetings } from "#db/queries/meetings.ts";
import { findParticipantOf } from "#db/queries/parties.ts";
import { listRouteSteps, listTabled } from "#db/queries/route-steps.ts";
import { planBackward } from "#domain/backward-plan.ts";
import { type DecisionPoint, isOpen } from "#domain/decision-point.ts";
import { verdictAtNext } from "#domain/next-meeting.ts";
import { routeOf } from "#domain/route.ts";
import { paths } from "#paths";
import { PageLinks } from "#ui/page-links.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { addressWith, askedIn, PAGE_SIZE, questionFrom } from "./asked.ts";
import { Filter } from "./filter.tsx";
import { Register } from "./register.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, today, words, may } = visit;
  const asked = askedIn(new URL(request.url).searchParams);
  const around = await aroundPoints(visit);
  const { governance } = around;
  const partyId = await ownParty(visit, around);
  const wanted = asked.verdict;
  const ids =
    wanted === ""
      ? undefined
      : (await listDecisionPoints(store, sight))
          .filter((point) => verdictOn(point, around) === wanted)
          .map(({ id }) => id);
  const question = {
    ...questionFrom(asked, today),
    ids,
    partyId: asked.isMine ? (partyId ?? "") : undefined,
  };
  const { points, count } = await pageOfRegister(store, sight, question);
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  if (asked.page > pages)
    throw redirect(paths.decisionPoints(programme.slug) + addressWith(asked, { page: pages }));
  return {
    title: words.decisions.heading,
    programme: { name: programme.name, slug: programme.slug },
    mayAdd: may("edit-decision-point"),
    asked,
    count,
    pages,
    hasParty: partyId !== undefined,
    bodies: governance.bodies.map(({ id, name }) => ({ value: id, label: name })),
    points: points.map((point) => ({
      id: point.id,
      number: point.number,
      title: point.title,
      neededBy: point.neededBy,
      state: point.state,
      isConfidential: point.confidentialGround !== null,
      bodyName: governance.bodies.find(({ id }) => id === point.bodyId)?.name ?? "",
      verdict: verdictOn(point, around),
      plan: planShort(point, around),
    })),
  };
});

type Around = Awaited<ReturnType<typeof aroundPoints>>;

/** What verdicts and plans are worked out with. */
async function aroundPoints({ store, sight, today }: ProgrammeVisit) {
  const [governance, meetings, attendance, steps, tabled] = await Promise.all([
    loadGovernance(store, sight),
    listMeetings(store, sight),
    listAttendance(store, sight),
    listRouteSteps(store, sight),
    listTabled(store, sight),
  ]);
  return { governance, meetings, attendance, steps, tabled, today };
}

/** The party that whoever asks acts for in this programme. */
async function ownParty({ store, programme, author }: ProgrammeVisit, { governance }: Around) {
  const own = await findParticipantOf(store, { programmeId: programme.id, personId: author.personId });
  return governance.participants.find(({ id }) => id === own)?.partyId;
}

function verdictOn(point: DecisionPoint, around: Around) {
  return isOpen(point) ? (verdictAtNext(point, around)?.kind ?? null) : null;
}

/** Whether it can still be in time, and with how many days of slack. */
function planShort(point: DecisionPoint, { governance, meetings, steps, tabled, today }: Around) {
  if (!isOpen(point)) return null;
  const at = tabled.filter(({ decisionPointId }) => decisionPointId === point.id);
  const stillTakenAt = new Set(at.map(({ meetingId }) => meetingId));
  const plan = planBackward(
    { steps: routeOf(point, steps), neededBy: point.neededBy },
    { meetings, bodies: governance.bodies, calendar: governance.calendar, today, stillTakenAt },
  );
  return { kind: plan.kind, slackDays: plan.kind === "feasible" ? plan.slackDays : null };
}

export default function DecisionPoints() {
  const { programme, count, pages, asked, mayAdd } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.decisions;
  const isAsking = JSON.stringify(askedIn(new URLSearchParams())) !== JSON.stringify(asked);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs programme={programme} />
      <div className="row row--between">
        <h1>{say.heading}</h1>
        {mayAdd ? (
          <Link
            className="utrecht-button utrecht-button--primary-action"
            to={paths.newDecisionPoint(programme.slug)}
          >
            {words.points.newLink}
          </Link>
        ) : null}
      </div>
      {count === 0 && !isAsking ? (
        <p className="muted">{mayAdd ? words.register.noneYet : say.none}</p>
      ) : (
        <>
          <Filter />
          <p role="status">{words.register.found(count)}</p>
          {count === 0 ? <p className="muted">{words.register.noneFound}</p> : <Register />}
          <PageLinks page={{ number: asked.page, last: pages }} to={(page) => addressWith(asked, { page })} />
        </>
      )}
    </main>
  );
}
