import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { withdrawDecisionPoint } from "#db/queries/decision-point-states.ts";
import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { isUntabled } from "#domain/decision-point.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextArea } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { PointCrumbs } from "#ui/point-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-decision-point", async (visit) => {
  const { programme, words } = visit;
  const point = await pointOf(visit);
  return {
    title: words.points.withdrawal.heading(point.title),
    programme: { name: programme.name, slug: programme.slug },
    point: { id: point.id, title: point.title, version: point.version, state: point.state },
    mayWithdraw: isUntabled(point),
  };
});

export const action = forProgramme("edit-decision-point", async (visit) => {
  const { request, store, programme, author, today, words, language } = visit;
  const point = await pointOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const remark = words.points.withdrawal.remark(formatDay(today, language), value.reason);
  const { kind } = await withdrawDecisionPoint(store, author, {
    programmeId: programme.id,
    ...{ id: point.id, ...value, remark, today },
  });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  if (kind === "on-agenda") return unprocessable(refusedForm(form, "onAgenda"));
  return redirect(`${paths.decisionPoint(programme.slug, point.id)}?said=withdrawn`);
});

async function pointOf({ store, sight, params }: ProgrammeVisit) {
  const point = await findDecisionPoint(store, sight, params.point ?? "");
  if (point === undefined) throw notFound();
  return point;
}

export default function Withdrawal() {
  const { title, programme, point, mayWithdraw } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.points.withdrawal;
  const isLost = form?.whole === "lostRace";
  return (
    <main id="content" tabIndex={-1} className="within page">
      <PointCrumbs programme={programme} point={point} />
      <h1>{title}</h1>
      <ErrorSummary
        form={form}
        labels={{ reason: say.reason }}
        sayWhole={(finding) => (finding === "onAgenda" ? say.onAgenda : say.lostRace)}
      />
      {isLost ? <p>{say.stands(words.terms.decisionPointStates[point.state])}</p> : null}
      {mayWithdraw ? (
        <p className="lead">{say.explanation}</p>
      ) : (
        <p className="notice">{say.notNow(words.terms.decisionPointStates[point.state])}</p>
      )}
      {mayWithdraw || form !== undefined ? <ReasonForm form={form} /> : null}
    </main>
  );
}

function ReasonForm({ form }: { readonly form: FormReply | undefined }) {
  const { programme, point } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.points.withdrawal;
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="version" value={point.version} key={point.version} />
      <TextArea name="reason" label={say.reason} form={form} />
      <FormButtons
        submit={say.submit}
        back={{ to: paths.decisionPoint(programme.slug, point.id), label: words.pages.back }}
      />
    </Form>
  );
}
