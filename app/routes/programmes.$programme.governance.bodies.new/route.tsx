import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { createBody } from "#db/queries/body-commands.ts";
import { type BodyEdit, isDissolved, PAPERS_LEAD_DAYS } from "#domain/body.ts";
import { bodyFrom } from "#http/body-form.server.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { BodyFields } from "#ui/body-fields.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-governance", async ({ store, sight, programme, words, today }) => {
  const bodies = await listBodies(store, sight);
  return {
    title: words.governance.body.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    others: bodies
      .filter((body) => !isDissolved(body, today))
      .map(({ id, name }) => ({ value: id, label: name })),
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-governance", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, ...typed } = value;
  const { kind } = await createBody(store, author, {
    ...{ programmeId: programme.id, once, edit: bodyFrom(typed) },
  });
  if (kind === "unknown-body") throw notFound();
  if (kind === "circle") return unprocessable(foundAt(form, "reportsToId", "circle"));
  return redirect(`${paths.governance(programme.slug)}?said=saved`);
});

const BLANK: BodyEdit = {
  name: "",
  kind: "steering-group",
  function: null,
  decisionRule: null,
  quorum: null,
  rhythmWeeks: null,
  papersLeadDays: PAPERS_LEAD_DAYS.default,
  reportsToId: null,
  remit: "",
  outlook: null,
  rhythmFrom: null,
  usualStart: null,
  usualEnd: null,
  usualPlace: null,
};

export default function NewBody() {
  const { title, programme, others, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.governance.body;
  return (
    <GovernancePage programme={programme} title={title} introduction={say.introduction}>
      <MakingForm once={once} form={form} labels={say.labels} back={paths.governance(programme.slug)}>
        <BodyFields form={form} body={BLANK} others={others} />
      </MakingForm>
    </GovernancePage>
  );
}
