import { redirect } from "@remix-run/node";
import { z } from "zod";
import { stepDeliverable } from "#db/queries/deliverable-commands.ts";
import { mayBecome } from "#domain/deliverable.ts";
import { stepFields } from "#http/deliverable-form.server.ts";
import { deliverableNamed, refuseOutsider } from "#http/deliverable-named.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import type { ProgrammeVisit } from "./guard.server.ts";

/** What whoever makes a product does with it: hand it in for judgement, or take it up again after a rejection. */
const TURNS = {
  submission: { state: "submitted", said: "submitted" },
  resumption: { state: "in-the-making", said: "resumed" },
} as const;
type Turn = keyof typeof TURNS;

const schema = z.strictObject(stepFields);

/** What the page of one turn shows; where the product is not in a state for it, it says so. */
export async function shownTurn(visit: ProgrammeVisit, turn: Turn) {
  const { programme, words } = visit;
  const found = await ownDeliverable(visit);
  return {
    ...found,
    title: words.deliverables[turn].heading(found.deliverable.name),
    programme: { name: programme.name, slug: programme.slug },
    isPossible: mayBecome(found.deliverable, TURNS[turn].state),
  };
}

/** Takes one turn with a product of the visitor's own, and goes back to it. */
export async function takenTurn(visit: ProgrammeVisit, turn: Turn) {
  const { request, store, programme, author, today } = visit;
  const { state, said } = TURNS[turn];
  const { id } = (await ownDeliverable(visit)).deliverable;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const step = { programmeId: programme.id, id, state, today, ...value };
  const { kind } = await stepDeliverable(store, author, step);
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.deliverable(programme.slug, id)}?said=${said}`);
}

/** The product in the address (else 404), for whoever edits the plan, or leads or is in its workstream (else 403). */
async function ownDeliverable({ store, sight, params, actor, today, may }: ProgrammeVisit) {
  const found = await deliverableNamed(store, sight, params.deliverable);
  const asking = { deliverable: found.deliverable, personId: actor.personId, today };
  await refuseOutsider(store, sight, { ...asking, mayEdit: may("edit-plan") });
  return found;
}
