import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { removeRouteStep } from "#db/queries/route-step-edits.ts";
import { readButtons } from "#http/form.server.ts";
import { routeStepIn } from "#http/open-point.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Takes a step off its route, unless somebody changed it since (409). */
export const action = forProgramme("edit-decision-point", async (visit) => {
  const { request, store, programme, author } = visit;
  const { point, step } = await routeStepIn(visit);
  const { version } = await readButtons(request, schema);
  const { kind } = await removeRouteStep(store, author, {
    ...{ programmeId: programme.id, decisionPointId: point.id, id: step.id, version },
  });
  if (kind !== "saved") throw new Response(null, { status: 409 });
  return redirect(`${paths.route(programme.slug, point.id)}?said=removed`);
});

/** Whoever comes by the address, for instance after signing in again, finds the page that this button is on. */
export const loader = forProgramme("edit-decision-point", async ({ programme, params }) =>
  redirect(paths.route(programme.slug, encodeURIComponent(params.point ?? ""))),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function StepRemoval() {
  return null;
}
