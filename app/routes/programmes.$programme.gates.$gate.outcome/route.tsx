import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { recordGateOutcome } from "#db/queries/gate-outcomes.ts";
import { gateReadiness } from "#domain/gate.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { gateNamed } from "#http/gate-named.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { participantsOffered } from "#http/participants-offered.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { GatePage } from "#ui/gate-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { conditionsFrom, schemaFor } from "./form.ts";
import { OutcomeForm } from "./outcome-form.tsx";
import { refusalOf } from "./refusal.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("record-gate", async (visit) => {
  const { store, sight, programme, words, today } = visit;
  const { gate, bodyName } = await decidableGate(visit);
  return {
    title: words.gates.outcomeForm.heading(gate.name),
    programme: { name: programme.name, slug: programme.slug },
    gate: { id: gate.id, name: gate.name, version: gate.version },
    criteria: gate.criteria.map(({ id, text, weight, isMet }) => ({ id, text, weight, isMet })),
    readiness: gateReadiness(gate),
    ...{ bodyName, today, once: newOnceKey() },
    people: await participantsOffered(store, sight, today),
  };
});

export const action = forProgramme("record-gate", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { gate } = await decidableGate(visit);
  const ids = gate.criteria.map(({ id }) => id);
  const { form, value } = await readForm(request, schemaFor(ids));
  if (value === undefined) return unprocessable({ ...form, refused: [] });
  const { outcome, on, text, version, once } = value;
  if (on > today) return unprocessable({ ...foundAt(form, "on", "future"), refused: [] });
  const filled = outcome === "conditional-go" ? conditionsFrom(value, ids) : [];
  const conditions = filled.map(({ row: _, ...condition }) => condition);
  const done = await recordGateOutcome(store, author, {
    ...{ programmeId: programme.id, gateId: gate.id, version, once, outcome, on, text, conditions },
  });
  if (done.kind === "not-there") throw notFound();
  if (done.kind === "lost-race" || done.kind === "no-body")
    return conflict({ ...refusedForm(form, "lostRace"), refused: [] });
  if (done.kind === "refused") return unprocessable(refusalOf(done.why, { form, filled }));
  const said = outcome === "conditional-go" ? "conditional" : "recorded";
  return redirect(`${paths.gate(programme.slug, gate.id)}?said=${said}`);
});

/** The gate in the address, as long as somebody said which body decides there; else 404. */
async function decidableGate(visit: ProgrammeVisit) {
  const gate = await gateNamed(visit);
  const bodies = await listBodies(visit.store, visit.sight);
  const body = bodies.find(({ id }) => id === gate.bodyId);
  if (body === undefined) throw notFound();
  return { gate, bodyName: body.name };
}

export default function Outcome() {
  const { title, programme, gate, bodyName } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  return (
    <GatePage
      programme={programme}
      gate={gate}
      title={title}
      introduction={words.gates.outcomeForm.introduction(bodyName)}
    >
      <OutcomeForm form={form} />
    </GatePage>
  );
}
