import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { addPosition } from "#db/queries/position-commands.ts";
import { listNamed } from "#http/deliverable-named.server.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { positionFrom } from "#http/position-form.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { MakingForm } from "#ui/governance-form.tsx";
import { BLANK_POSITION, PositionFields } from "#ui/position-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async ({ store, sight, programme, words, params }) => {
  const { deliverable, workstream } = await listNamed(store, sight, params.deliverable);
  if (deliverable.state !== "in-the-making")
    throw redirect(`${paths.deliverable(programme.slug, deliverable.id)}?said=fixed`);
  return {
    title: words.positions.newHeading(deliverable.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ deliverable, workstream, once: newOnceKey() },
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { id } = (await listNamed(store, sight, params.deliverable)).deliverable;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, ...typed } = value;
  const { kind } = await addPosition(store, author, {
    ...{ programmeId: programme.id, deliverableId: id, once, edit: positionFrom(typed) },
  });
  return redirect(`${paths.deliverable(programme.slug, id)}?said=${kind}`);
});

export default function NewPosition() {
  const { title, programme, deliverable, workstream, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  return (
    <WorkstreamPage {...{ programme, workstream, deliverable, title }}>
      <MakingForm
        once={once}
        form={form}
        labels={words.positions.columns}
        back={paths.deliverable(programme.slug, deliverable.id)}
      >
        <PositionFields form={form} position={BLANK_POSITION} />
      </MakingForm>
    </WorkstreamPage>
  );
}
