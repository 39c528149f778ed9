import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { editPosition } from "#db/queries/position-commands.ts";
import { positionNamed } from "#http/deliverable-named.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { positionFrom } from "#http/position-form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { ChangingForm } from "#ui/governance-form.tsx";
import { PositionFields } from "#ui/position-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { usePositionAsItStands } from "#ui/use-position-as-it-stands.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async ({ store, sight, programme, words, params }) => {
  const { deliverable, workstream, position } = await positionNamed(store, sight, params.position);
  if (deliverable.state !== "in-the-making")
    throw redirect(`${paths.deliverable(programme.slug, deliverable.id)}?said=fixed`);
  return {
    title: words.positions.editHeading(deliverable.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ deliverable, workstream, position },
  };
});

/** Changes a row, unless its list was changed since: then the row is shown as it stands now (409). */
export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { deliverable, position } = await positionNamed(store, sight, params.position);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, ...typed } = value;
  const { kind } = await editPosition(store, author, {
    ...{ programmeId: programme.id, deliverableId: deliverable.id, id: position.id, version },
    edit: positionFrom(typed),
  });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.deliverable(programme.slug, deliverable.id)}?said=saved`);
});

export default function EditPosition() {
  const { title, programme, deliverable, workstream, position } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const stands = usePositionAsItStands(position);
  return (
    <WorkstreamPage {...{ programme, workstream, deliverable, title }}>
      <ChangingForm
        version={deliverable.version}
        form={form}
        labels={words.positions.columns}
        stands={stands}
        back={paths.deliverable(programme.slug, deliverable.id)}
      >
        <PositionFields form={form} position={position} />
      </ChangingForm>
    </WorkstreamPage>
  );
}
