import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { editDecisionPoint } from "#db/queries/decision-point-edits.ts";
import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { listParties } from "#db/queries/parties.ts";
import { isOpen, isUntabled } from "#domain/decision-point.ts";
import { isOver } from "#domain/party.ts";
import { askedFrom } from "#http/decision-point-form.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { PointCrumbs } from "#ui/point-crumbs.tsx";
import { titled } from "#ui/titled.ts";
import { coverNoteFrom, schema } from "./form.ts";
import { PointForm } from "./point-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-decision-point", async (visit) => {
  const { programme, words } = visit;
  const { point, parties, bodies } = await pointOf(visit);
  return {
    title: words.decisions.edit.heading(point.title),
    programme: { name: programme.name, slug: programme.slug },
    point,
    parties: parties.map(({ id, name }) => ({ value: id, label: name })),
    bodies: bodies.map(({ id, name }) => ({ value: id, label: name })),
    mayMove: isUntabled(point),
  };
});

export const action = forProgramme("edit-decision-point", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { point } = await pointOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const bodyId = value.bodyId ?? point.bodyId;
  const purpose = value.purpose ?? point.purpose;
  // Tabled meanwhile: the form still asked what is fixed now.
  const isFixed = !isUntabled(point) && (bodyId !== point.bodyId || purpose !== point.purpose);
  if (isFixed) return conflict(refusedForm(form, "lostRace"));
  const { kind } = await editDecisionPoint(store, author, {
    ...{ programmeId: programme.id, id: point.id, version: value.version, today },
    edit: {
      ...{ ...askedFrom(value), bodyId, purpose, background: value.background },
      coverNote: coverNoteFrom(value),
    },
  });
  if (kind === "not-there") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  if (kind === "on-agenda") return unprocessable(refusedForm(form, "onAgenda", ["bodyId"]));
  return redirect(`${paths.decisionPoint(programme.slug, point.id)}?said=saved`);
});

/** The point, as long as there is something to decide about it, the parties it may need, and the bodies. */
async function pointOf({ store, sight, params, today }: ProgrammeVisit) {
  const [point, parties, bodies] = await Promise.all([
    findDecisionPoint(store, sight, params.point ?? ""),
    listParties(store, sight),
    listBodies(store, sight),
  ]);
  if (point === undefined || !isOpen(point)) throw notFound();
  return {
    point,
    bodies,
    // One that has ended is offered only where it is still asked, so that it can be left out.
    parties: parties.filter(
      (party) =>
        party.involvement !== "to-be-involved" &&
        (!isOver(party, today) || point.requiredPartyIds.includes(party.id)),
    ),
  };
}

export default function EditDecisionPoint() {
  const { title, programme, point } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <PointCrumbs programme={programme} point={point} />
      <h1>{title}</h1>
      <PointForm form={form} />
    </main>
  );
}
