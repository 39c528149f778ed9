import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { forProgramme } from "#auth/guard.server.ts";
import { removePosition } from "#db/queries/position-commands.ts";
import { positionNamed } from "#http/deliverable-named.server.ts";
import { readButtons } from "#http/form.server.ts";
import { conflict } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { ConfirmingForm } from "#ui/confirming-form.tsx";
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
    title: words.positions.removalHeading(deliverable.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ deliverable, workstream, position },
  };
});

/** Takes a row out of its list, unless that was changed since: then the row is shown as it stands now (409). */
export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { deliverable, position } = await positionNamed(store, sight, params.position);
  const { version } = await readButtons(request, schema);
  const { kind } = await removePosition(store, author, {
    ...{ programmeId: programme.id, deliverableId: deliverable.id, id: position.id, version },
  });
  if (kind === "lost-race") return conflict({ isChanged: true });
  return redirect(`${paths.deliverable(programme.slug, deliverable.id)}?said=saved`);
});

/** The row as it stands, and the question whether it goes. */
export default function RemovePosition() {
  const { title, programme, deliverable, workstream, position } = useLoaderData<typeof loader>();
  const lost = useActionData<typeof action>();
  const { words } = useSpeech();
  const stands = usePositionAsItStands(position);
  return (
    <WorkstreamPage {...{ programme, workstream, deliverable, title }}>
      {lost === undefined ? null : (
        <p className="notice notice--error" role="alert">
          {words.positions.changedBeforeRemoval}
        </p>
      )}
      <dl className="facts">
        {stands.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <ConfirmingForm
        version={deliverable.version}
        submit={words.positions.remove}
        back={paths.deliverable(programme.slug, deliverable.id)}
        cancel={words.governance.cancel}
      />
    </WorkstreamPage>
  );
}
