import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { editDecisionPoint, findDecisionPoint } from "#db/queries/decision-points.ts";
import { listParties } from "#db/queries/parties.ts";
import { isOpen } from "#domain/decision-point.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { amountFrom, coverNoteFrom, schema } from "./form.ts";
import { PointForm } from "./point-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-decision-point", async (visit) => {
  const { programme, words } = visit;
  const { point, parties } = await pointOf(visit);
  return {
    title: words.decisions.edit.heading(point.title),
    programme: { name: programme.name, slug: programme.slug },
    point,
    parties: parties.map(({ id, name }) => ({ value: id, label: name })),
  };
});

export const action = forProgramme("edit-decision-point", async (visit) => {
  const { request, store, programme, author } = visit;
  const { point, parties } = await pointOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const isParty = (id: string) => parties.some((party) => party.id === id);
  if (!value.requiredPartyIds.every(isParty)) throw notFound();
  const { title, requestedDecision, domains, cover, requiredPartyIds, neededBy, background } = value;
  const { kind } = await editDecisionPoint(store, author, {
    ...{ programmeId: programme.id, id: point.id, version: value.version },
    edit: {
      ...{ title, requestedDecision, domains, cover, requiredPartyIds, neededBy, background },
      amount: amountFrom(value),
      coverNote: coverNoteFrom(value),
      level: value.level ?? null,
    },
  });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(paths.decisionPoint(programme.slug, point.id));
});

/** The point, as long as there is something to decide about it, and the parties whose agreement it may need. */
async function pointOf({ store, sight, params }: ProgrammeVisit) {
  const [point, parties] = await Promise.all([
    findDecisionPoint(store, sight, params.point ?? ""),
    listParties(store, sight),
  ]);
  if (point === undefined || !isOpen(point)) throw notFound();
  return { point, parties: parties.filter(({ involvement }) => involvement !== "to-be-involved") };
}

export default function EditDecisionPoint() {
  const { title, programme, point } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: words.decisions.heading, to: paths.decisionPoints(programme.slug) },
          { label: point.title, to: paths.decisionPoint(programme.slug, point.id) },
        ]}
      />
      <h1>{title}</h1>
      <PointForm form={form} />
    </main>
  );
}
