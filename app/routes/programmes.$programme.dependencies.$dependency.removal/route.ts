import { redirect } from "@remix-run/node";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listDependencies, removeDependency } from "#db/queries/dependencies.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Lets something wait no more, unless somebody changed it since (409). */
export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const id = await dependencyNamed(visit);
  const { version } = await readButtons(request, schema);
  const one = { programmeId: programme.id, id, version, on: today };
  if ((await removeDependency(store, author, one)).kind !== "removed")
    throw new Response(null, { status: 409 });
  return redirect(`${paths.plan(programme.slug)}?said=untied`);
});

/** Whoever comes by the address, for instance after signing in again, finds the page that this button is on. */
export const loader = forProgramme("edit-plan", async (visit) => {
  await dependencyNamed(visit);
  return redirect(paths.plan(visit.programme.slug));
});

async function dependencyNamed({ store, sight, params }: ProgrammeVisit): Promise<string> {
  const found = (await listDependencies(store, sight)).find(({ id }) => id === params.dependency);
  if (found === undefined) throw notFound();
  return found.id;
}

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function DependencyRemoval() {
  return null;
}
