import type { MetaFunction } from "@remix-run/react";
import { useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { listOutcomes } from "#db/queries/gate-outcomes.ts";
import { listGates } from "#db/queries/gates.ts";
import { listPhases } from "#db/queries/phases.ts";
import { gateReadiness, inGateOrder } from "#domain/gate.ts";
import { isAtOwnRisk, markedGates } from "#domain/gate-outcome.ts";
import { isRunning, isUndated } from "#domain/phase.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { paths } from "#paths";
import { AsOfBanner } from "#ui/as-of-banner.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { PlanRooms } from "#ui/plan-rooms.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Flags } from "./flags.tsx";
import { Gates } from "./gates.tsx";
import { Phases } from "./phases.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, words, may } = visit;
  const asOf = asOfIn(request, visit.today);
  const today = asOf ?? visit.today;
  const known = { asOf: asOf ?? undefined };
  const [phases, all, outcomes, bodies, points] = await Promise.all([
    listPhases(store, sight, known),
    listGates(store, sight, known),
    listOutcomes(store, sight, known),
    listBodies(store, sight),
    listDecisionPoints(store, sight),
  ]);
  const gates = inGateOrder(markedGates(all, { outcomes, asOf: today }), phases);
  return {
    title: words.gates.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ asOf, today, mayEdit: may("edit-plan") && asOf === null },
    phases: phases.map((phase) => {
      const gate = gates.find(({ opensPhaseId }) => opensPhaseId === phase.id);
      return {
        ...phase,
        gate: gate === undefined ? null : { id: gate.id, name: gate.name, mark: gate.mark },
        isAtOwnRisk: gate !== undefined && isAtOwnRisk(phase, gate.mark, today),
        isNow: isRunning(phase, today),
        isUndated: isUndated(phase),
      };
    }),
    gates: gates.map(({ id, name, on, provenance, passage, ...gate }) => ({
      ...{ id, name, on, provenance, passage, readiness: gateReadiness(gate) },
      bodyName: bodies.find((body) => body.id === gate.bodyId)?.name ?? null,
      point: pointOf(points, gate.decisionPointId),
      phaseName: phases.find((phase) => phase.id === gate.opensPhaseId)?.name ?? null,
    })),
  };
});

/** As far as the asker may see it. */
function pointOf(points: readonly { readonly id: string; readonly title: string }[], id: string | null) {
  const point = points.find((one) => one.id === id);
  return point === undefined ? null : { id: point.id, title: point.title };
}

export default function GatesPage() {
  const { programme, asOf, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
        ]}
      />
      <h1>{say.heading}</h1>
      <PlanRooms slug={programme.slug} asOf={asOf} />
      <AsOfBanner asOf={asOf} today={today} />
      <p>{say.introduction}</p>
      <Flags />
      <Gates />
      <Phases />
    </main>
  );
}
