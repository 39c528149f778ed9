import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { loadPlan } from "#db/queries/plan.ts";
import { commitSlip } from "#db/queries/slip-commands.ts";
import { readAddress, readForm, refusedForm } from "#http/form.server.ts";
import { decisionsOffered, isOffered } from "#http/milestone-named.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { PlanPage } from "#ui/plan-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Asking } from "./asking.tsx";
import { asked, schema } from "./form.ts";
import { Outcome } from "./outcome.tsx";
import { slipOf, thoughtThrough } from "./thought.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

/** Thinking it through changes nothing: whoever sees the plan may. */
export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, words, may } = visit;
  const search = new URL(request.url).searchParams;
  const { form, value } = readAddress(search, asked);
  const { items } = await loadPlan(store, sight);
  return {
    title: words.timeline.slip.heading,
    programme: { name: programme.name, slug: programme.slug },
    things: items
      .filter(({ isDone, startsOn, endsOn }) => !isDone && (startsOn !== null || endsOn !== null))
      .map(({ id, kind, name }) => ({ value: id, label: `${name} (${words.timeline.kinds[kind]})` })),
    asked: search.has("item") ? form : null,
    value: value ?? null,
    thought: value === undefined ? null : await thoughtThrough(visit, value),
    decisions: may("edit-plan") ? await decisionsOffered(store, sight) : [],
    mayCommit: may("edit-plan"),
    once: may("edit-plan") ? newOnceKey() : "",
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, author, today } = visit;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { reason, decisionId, once } = value;
  if (!(await isOffered(store, sight, decisionId))) throw notFound();
  const plan = await loadPlan(store, sight);
  if (plan.items.every(({ id }) => id !== value.item)) throw notFound();
  const { moves, seen } = slipOf(plan, value, visit);
  // Nothing to move, or another slip than the one that was looked at: it is shown anew before it is committed.
  const isAsSeen = moves.length > 0 && (value.seen === null || value.seen === seen);
  const committed = await commitSlip(store, author, {
    ...{ programmeId: programme.id, on: today, once, reason, decisionId },
    moves: isAsSeen ? moves : [],
  });
  if (committed.kind === "not-there") throw notFound();
  if (committed.kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.plan(programme.slug)}?said=slipped`);
});

export default function SlipPage() {
  const { title, programme, things } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { timeline } = useSpeech().words;
  const say = timeline.slip;
  return (
    <PlanPage
      programme={programme}
      title={title}
      introduction={say.introduction}
      trail={[{ label: timeline.heading, to: paths.plan(programme.slug) }]}
    >
      <ErrorSummary form={form} labels={say.labels} sayWhole={() => say.changed} />
      {things.length === 0 ? <p className="notice notice--quiet">{say.nothing}</p> : <Asking form={form} />}
      <Outcome form={form} />
    </PlanPage>
  );
}
