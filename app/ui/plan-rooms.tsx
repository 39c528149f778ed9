import { NavLink } from "@remix-run/react";
import type { Day } from "#domain/day.ts";
import { paths } from "#paths";
import { useSpeech } from "./speech.tsx";

/** The rooms of the plan: one line of links above each of its pages. Whoever looks back goes on looking back where it can be done. */
export function PlanRooms({ slug, asOf = null }: { readonly slug: string; readonly asOf?: Day | null }) {
  const { words } = useSpeech();
  const { rooms } = words.plan;
  const all = [
    { to: paths.asOf(paths.plan(slug), asOf), label: rooms.timeline },
    { to: paths.asOf(paths.gates(slug), asOf), label: rooms.gates },
    { to: paths.workstreams(slug), label: rooms.workstreams },
    { to: paths.asOf(paths.milestones(slug), asOf), label: rooms.milestones },
    { to: paths.asOf(paths.reports(slug), asOf), label: rooms.reports },
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
