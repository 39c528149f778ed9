import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { stepDeliverable } from "#db/queries/deliverable-commands.ts";
import { mayBecome } from "#domain/deliverable.ts";
import { deliverableNamed, refuseOutsider } from "#http/deliverable-named.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { DeliverableStep } from "#ui/deliverable-step.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("submit-deliverable", async (visit) => {
  const { programme, words } = visit;
  const found = await ownDeliverable(visit);
  return {
    ...found,
    title: words.deliverables.resumption.heading(found.deliverable.name),
    programme: { name: programme.name, slug: programme.slug },
    isPossible: mayBecome(found.deliverable, "in-the-making"),
  };
});

/** Puts a rejected product back in the making, by whoever may hand it in again. */
export const action = forProgramme("submit-deliverable", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { id } = (await ownDeliverable(visit)).deliverable;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await stepDeliverable(store, author, {
    ...{ programmeId: programme.id, id, state: "in-the-making", today, ...value },
  });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.deliverable(programme.slug, id)}?said=resumed`);
});

/** The product in the address, for whoever may take this step with it. */
async function ownDeliverable({ store, sight, params, actor, today, may }: ProgrammeVisit) {
  const found = await deliverableNamed(store, sight, params.deliverable);
  const asking = { deliverable: found.deliverable, personId: actor.personId, today };
  await refuseOutsider(store, sight, { ...asking, mayEdit: may("edit-plan") });
  return found;
}

export default function Resumption() {
  const found = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  return <DeliverableStep {...found} form={form} say={words.deliverables.resumption} />;
}
