import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { createDecisionPoint } from "#db/queries/decision-point-edits.ts";
import { listParties } from "#db/queries/parties.ts";
import { isOver } from "#domain/party.ts";
import { askedFrom } from "#http/decision-point-form.server.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { DecisionPointFields } from "#ui/decision-point-fields.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { PointTableFields } from "#ui/point-table-fields.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme(
  "edit-decision-point",
  async ({ store, sight, programme, words, today }) => {
    const [bodies, parties] = await Promise.all([listBodies(store, sight), listParties(store, sight)]);
    const involved = parties.filter(
      (party) => party.involvement !== "to-be-involved" && !isOver(party, today),
    );
    return {
      title: words.points.newHeading,
      programme: { name: programme.name, slug: programme.slug },
      bodies: bodies.map(({ id, name }) => ({ value: id, label: name })),
      parties: involved.map(({ id, name }) => ({ value: id, label: name })),
      once: newOnceKey(),
    };
  },
);

export const action = forProgramme("edit-decision-point", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, purpose, bodyId } = value;
  const point = { ...askedFrom(value), purpose, bodyId, background: null, coverNote: {} };
  const created = await createDecisionPoint(store, author, { programmeId: programme.id, once, point });
  if (created.kind === "not-there") throw notFound();
  return redirect(`${paths.decisionPoint(programme.slug, created.id)}?said=created`);
});

const BLANK = {
  ...{ title: "", requestedDecision: [], domains: [], cover: null, requiredPartyIds: [], neededBy: null },
  ...{ amount: { kind: "unknown" } as const, level: null, confidentialGround: null, liftedById: null },
} as const;

export default function NewDecisionPoint() {
  const { title, programme, bodies, parties, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.points;
  const back = paths.decisionPoints(programme.slug);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs programme={programme} trail={[{ label: words.decisions.heading, to: back }]} />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.newIntroduction}</p>
      </div>
      {bodies.length === 0 ? <p className="notice">{say.noBodies}</p> : null}
      <ErrorSummary form={form} labels={{ ...words.decisions.edit.labels, ...say.labels }} />
      <Form method="post" className="form" noValidate>
        <OnceField once={once} form={form} />
        <DecisionPointFields form={form} point={BLANK} parties={parties} bodies={bodies} />
        <PointTableFields form={form} purpose="decision" bodyId={bodies[0]?.value ?? ""} bodies={bodies} />
        <FormButtons submit={say.create} back={{ to: back, label: words.meetings.item.cancel }} />
      </Form>
    </main>
  );
}
