import type { MetaFunction } from "@remix-run/react";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listActions } from "#db/queries/actions.ts";
import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { listOutcomes } from "#db/queries/gate-outcomes.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listAttendance, listMeetings } from "#db/queries/meetings.ts";
import { listPhases } from "#db/queries/phases.ts";
import { actionAsKnown } from "#domain/action.ts";
import { linkOf } from "#domain/criterion-answer.ts";
import type { Day } from "#domain/day.ts";
import { gateReadiness } from "#domain/gate.ts";
import { gateMark, gatePassage, isAtOwnRisk } from "#domain/gate-outcome.ts";
import { verdictAtNext } from "#domain/next-meeting.ts";
import { namesOf } from "#domain/preparation.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { gateNamed } from "#http/gate-named.server.ts";
import { AsOfBanner } from "#ui/as-of-banner.tsx";
import { GatePage } from "#ui/gate-page.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Criteria } from "./criteria.tsx";
import { GateFacts } from "./gate-facts.tsx";
import { Outcomes } from "./outcomes.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.gate.name);

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, may } = visit;
  const asOf = asOfIn(request, visit.today);
  const today = asOf ?? visit.today;
  const { criteria, ...gate } = await gateNamed(visit, asOf);
  const [governance, phases, all] = await Promise.all([
    loadGovernance(store, sight),
    listPhases(store, sight, { asOf: asOf ?? undefined }),
    listOutcomes(store, sight, { asOf: asOf ?? undefined }),
  ]);
  const outcomes = all.filter(({ gateId }) => gateId === gate.id);
  const originIds = outcomes.map(({ id }) => id);
  const conditions = (await listActions(store, sight, { originIds })).map((action) =>
    asOf === null ? action : actionAsKnown(action, asOf),
  );
  const names = namesOf(governance);
  const passage = gatePassage(outcomes, today);
  const phase = phases.find(({ id }) => id === gate.opensPhaseId);
  const mark = gateMark(passage, { criteria });
  return {
    programme: { name: programme.name, slug: programme.slug },
    gate: { id: gate.id, name: gate.name, on: gate.on, provenance: gate.provenance },
    ...{ asOf, today, passage, outcomes },
    point: await pointOf(visit, gate.decisionPointId, { governance, asOf }),
    criteria: criteria.map((one) => ({ ...one, isStated: linkOf(one) === null })),
    readiness: gateReadiness({ criteria }),
    bodyName: governance.bodies.find(({ id }) => id === gate.bodyId)?.name ?? null,
    phase:
      phase === undefined
        ? null
        : { name: phase.name, startsOn: phase.startsOn, isAtOwnRisk: isAtOwnRisk(phase, mark, today) },
    conditions,
    names: Object.fromEntries(conditions.map(({ ownerId }) => [ownerId ?? "", names[ownerId ?? ""]])),
    mayEdit: may("edit-plan") && asOf === null,
    mayRecord: may("record-gate") && passage !== "passed" && asOf === null,
  };
});

/** The decision point of the gate, if the asker may see it; today's page also has what R1 says of it at the next meeting. */
async function pointOf(
  { store, sight, today }: ProgrammeVisit,
  id: string | null,
  {
    governance,
    asOf,
  }: { readonly governance: Awaited<ReturnType<typeof loadGovernance>>; readonly asOf: Day | null },
) {
  const [point, meetings, attendance] = await Promise.all([
    findDecisionPoint(store, sight, id ?? ""),
    listMeetings(store, sight),
    listAttendance(store, sight),
  ]);
  if (point === undefined) return null;
  if (asOf !== null) return { id: point.id, title: point.title, verdict: null };
  const verdict = verdictAtNext(point, { governance, meetings, attendance, today });
  return { id: point.id, title: point.title, verdict: verdict?.kind ?? null };
}

export default function GateDetail() {
  const { programme, gate, asOf, today } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const { said } = words.gates;
  const key = search.get("said") ?? "";
  return (
    <GatePage programme={programme} title={gate.name} asOf={asOf}>
      <AsOfBanner asOf={asOf} today={today} remark={words.gates.page.asOfRemark} />
      <p>
        <ProvenanceTag provenance={gate.provenance} />
      </p>
      <div role="status">
        {Object.hasOwn(said, key) ? <p className="notice">{said[key as keyof typeof said]}</p> : null}
      </div>
      <GateFacts />
      <Criteria />
      <Outcomes />
    </GatePage>
  );
}
