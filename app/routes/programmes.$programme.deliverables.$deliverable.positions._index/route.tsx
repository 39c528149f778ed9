import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { replacePositions } from "#db/queries/position-commands.ts";
import { readPositions } from "#documents/position-sheet.ts";
import { listNamed } from "#http/deliverable-named.server.ts";
import { readButtons } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { PositionPreview } from "#ui/position-preview.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

/** The list is shown at its product; here a post that is refused draws itself, with what stands there now. */
export const loader = forProgramme("edit-plan", async ({ store, sight, programme, words, params }) => {
  const { deliverable, workstream, positions } = await listNamed(store, sight, params.deliverable);
  return {
    title: words.positions.importing.heading(deliverable.name),
    programme: { name: programme.name, slug: programme.slug },
    ...{ deliverable, workstream, count: positions.length },
  };
});

/** Puts the rows that were shown in the place of the list: all of them, after reading them once more, or none. */
export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { id } = (await listNamed(store, sight, params.deliverable)).deliverable;
  const { rows: sent, version } = await readButtons(request, schema);
  const rows = readPositions(sent, [catalogueOf("nl"), catalogueOf("en")]);
  if (rows.some(({ findings }) => findings.length > 0)) return unprocessable({ rows, isLost: false });
  const { kind } = await replacePositions(store, author, {
    ...{ programmeId: programme.id, deliverableId: id, version, edits: rows.map(({ edit }) => edit) },
  });
  if (kind === "lost-race") return conflict({ rows, isLost: true });
  return redirect(`${paths.deliverable(programme.slug, id)}?said=saved`);
});

export default function Replacement() {
  const { title, programme, deliverable, workstream, count } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useSpeech();
  return (
    <WorkstreamPage {...{ programme, workstream, deliverable, title }}>
      {reply?.isLost ? (
        <p className="notice notice--error" role="alert">
          {words.positions.importing.lostRace}
        </p>
      ) : null}
      {count === 0 ? null : <p className="notice">{words.positions.importing.replaces(count)}</p>}
      {reply === undefined ? (
        <Link className="utrecht-link" to={paths.positionImport(programme.slug, deliverable.id)}>
          {words.positions.import}
        </Link>
      ) : (
        <PositionPreview programme={programme} deliverable={deliverable} rows={reply.rows} />
      )}
    </WorkstreamPage>
  );
}
