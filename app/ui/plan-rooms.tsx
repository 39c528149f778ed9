import { NavLink } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "./speech.tsx";

/** The rooms of the plan: one line of links above each of its pages. */
export function PlanRooms({ slug }: { readonly slug: string }) {
  const { words } = useSpeech();
  const { rooms } = words.plan;
  const all = [
    { to: paths.plan(slug), label: rooms.timeline },
    { to: paths.gates(slug), label: rooms.gates },
    { to: paths.workstreams(slug), label: rooms.workstreams },
    { to: paths.milestones(slug), label: rooms.milestones },
    { to: paths.reports(slug), label: rooms.reports },
    { to: paths.actions(slug), label: rooms.actions },
  ];
  return (
    <nav className="plan-rooms no-print" aria-label={rooms.navigation}>
      {all.map(({ to, label }) => (
        <NavLink key={to} className="bare-link" to={to}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
