import { NavLink, Outlet, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { CourseLine } from "#charts/course-line.tsx";
import { listMarkedGates } from "#db/queries/gates.ts";
import { listPhases } from "#db/queries/phases.ts";
import { courseAsKnown } from "#db/queries/plan.ts";
import type { Day } from "#domain/day.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";

export const loader = forProgramme("see", async (visit) => {
  const { request, programme, may } = visit;
  const asOf = asOfIn(request, visit.today);
  const today = asOf ?? visit.today;
  const { phases, gates } = asOf === null ? await courseNow(visit) : await drawnAsKnown(visit, asOf);
  return {
    ...{ name: programme.name, slug: programme.slug, phases, today, maySeeLog: may("see-log") },
    maySeeMembers: may("see-members"),
    // The bar stands on every page of the programme: no more of a gate goes with it than is drawn.
    gates,
  };
});

async function courseNow({ store, sight, programme, today }: ProgrammeVisit) {
  const asked = { among: [programme.id], seesConfidential: sight.seesConfidential, today };
  const [phases, gates] = await Promise.all([listPhases(store, sight), listMarkedGates(store, asked)]);
  return { phases, gates: gates.map(({ programmeId: _, ...gate }) => gate) };
}

async function drawnAsKnown({ store, sight }: ProgrammeVisit, asOf: Day) {
  const { phases, gates } = await courseAsKnown(store, sight, asOf);
  return { phases, gates: gates.map(({ id, name, on }) => ({ id, name, on })) };
}

/** The second bar: which programme, where it stands, and its rooms. */
export default function ProgrammeBar() {
  const { name, slug, phases, gates, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <>
      <section className="programme-bar no-print" aria-label={name}>
        <div className="within">
          <div className="programme-bar__head">
            <NavLink className="programme-bar__name" to={paths.programme(slug)} end>
              {name}
            </NavLink>
            <CourseLine programmeName={name} phases={phases} gates={gates} today={today} size="header" />
          </div>
          <Rooms />
          <details className="fold">
            <summary>{words.pages.programmeNavigation}</summary>
            <Rooms />
          </details>
        </div>
      </section>
      <Outlet />
    </>
  );
}

function Rooms() {
  const { slug, maySeeLog, maySeeMembers } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { rooms } = words.pages;
  const all = [
    { to: paths.programme(slug), label: rooms.overview, end: true },
    { to: paths.governance(slug), label: rooms.governance, end: false },
    { to: paths.authority(slug), label: rooms.authority, end: false },
    { to: paths.openQuestions(slug), label: rooms.openQuestions, end: false },
    { to: paths.decisionPoints(slug), label: rooms.decisionPoints, end: false },
    { to: paths.meetings(slug), label: rooms.meetings, end: false },
    { to: paths.plan(slug), label: words.plan.rooms.plan, end: false },
    { to: paths.monitoring(slug), label: words.monitor.heading, end: false },
    ...(maySeeMembers ? [{ to: paths.members(slug), label: words.members.heading, end: false }] : []),
    ...(maySeeLog ? [{ to: paths.log(slug), label: rooms.log, end: false }] : []),
  ];
  return (
    <nav className="rooms" aria-label={words.pages.programmeNavigation}>
      {all.map(({ to, label, end }) => (
        <NavLink key={to} className="bare-link" to={to} end={end}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
