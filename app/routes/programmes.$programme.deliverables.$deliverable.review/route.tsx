import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { stepDeliverable } from "#db/queries/deliverable-commands.ts";
import { mayBecome } from "#domain/deliverable.ts";
import { deliverableNamed } from "#http/deliverable-named.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { chosen } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { DeliverableStep } from "#ui/deliverable-step.tsx";
import { Choices } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("review-deliverable", async (visit) => {
  const { store, sight, programme, words, params } = visit;
  const found = await deliverableNamed(store, sight, params.deliverable);
  return {
    ...found,
    title: words.deliverables.review.heading(found.deliverable.name),
    programme: { name: programme.name, slug: programme.slug },
    isPossible: mayBecome(found.deliverable, "adopted"),
  };
});

/** Records what the body thought of a product. */
export const action = forProgramme("review-deliverable", async (visit) => {
  const { request, store, sight, programme, author, params, today } = visit;
  const { id } = (await deliverableNamed(store, sight, params.deliverable)).deliverable;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { outcome: state, ...rest } = value;
  const { kind } = await stepDeliverable(store, author, {
    ...{ programmeId: programme.id, id, state, today, ...rest },
  });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.deliverable(programme.slug, id)}?said=${state}`);
});

export default function Review() {
  const { reviewerName, ...found } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { introduction, introductionUnknown, ...say } = words.deliverables.review;
  return (
    <DeliverableStep
      {...found}
      form={form}
      say={{ ...say, introduction: reviewerName === null ? introductionUnknown : introduction(reviewerName) }}
    >
      <Choices
        name="outcome"
        label={say.labels.outcome}
        form={form}
        type="radio"
        values={chosen(form, "outcome")}
        options={(["adopted", "rejected"] as const).map((value) => ({ value, label: say.outcomes[value] }))}
      />
    </DeliverableStep>
  );
}
