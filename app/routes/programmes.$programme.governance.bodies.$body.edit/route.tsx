import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { editBody } from "#db/queries/body-commands.ts";
import { isDissolved } from "#domain/body.ts";
import { bodyFrom } from "#http/body-form.server.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { BodyFields } from "#ui/body-fields.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";
import { useBodyAsItStands } from "./use-body-as-it-stands.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-governance", async (visit) => {
  const { programme, words, today } = visit;
  const { body, bodies } = await bodyOf(visit);
  return {
    title: words.governance.body.editHeading(body.name),
    programme: { name: programme.name, slug: programme.slug },
    body,
    // One that has lapsed is not offered, but it may be what stands here.
    others: bodies
      .filter(
        (other) => other.id !== body.id && (!isDissolved(other, today) || other.id === body.reportsToId),
      )
      .map(({ id, name }) => ({ value: id, label: name })),
  };
});

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, programme, author } = visit;
  const { body } = await bodyOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, ...typed } = value;
  const { kind } = await editBody(store, author, {
    ...{ programmeId: programme.id, id: body.id, version, edit: bodyFrom(typed) },
  });
  if (kind === "unknown-body") throw notFound();
  if (kind === "circle") return unprocessable(foundAt(form, "reportsToId", "circle"));
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.governance(programme.slug)}?said=saved`);
});

async function bodyOf({ store, sight, params }: ProgrammeVisit) {
  const bodies = await listBodies(store, sight);
  const body = bodies.find(({ id }) => id === params.body);
  if (body === undefined) throw notFound();
  return { body, bodies };
}

export default function EditBody() {
  const { title, programme, body, others } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const stands = useBodyAsItStands({ body, others });
  const say = words.governance.body;
  return (
    <GovernancePage programme={programme} title={title}>
      <ChangingForm
        version={body.version}
        form={form}
        labels={say.labels}
        stands={stands}
        back={paths.governance(programme.slug)}
      >
        <BodyFields form={form} body={body} others={others} />
      </ChangingForm>
    </GovernancePage>
  );
}
