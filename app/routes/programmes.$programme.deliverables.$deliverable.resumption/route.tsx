import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { shownTurn, takenTurn } from "#auth/own-deliverable.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { DeliverableStep } from "#ui/deliverable-step.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("submit-deliverable", (visit) => shownTurn(visit, "resumption"));

/** Puts a rejected product back in the making, by whoever may hand it in again. */
export const action = forProgramme("submit-deliverable", (visit) => takenTurn(visit, "resumption"));

export default function Resumption() {
  const found = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  return <DeliverableStep {...found} form={form} say={words.deliverables.resumption} />;
}
