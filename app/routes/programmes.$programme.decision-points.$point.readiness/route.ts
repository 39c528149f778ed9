import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { setReadiness } from "#db/queries/decision-point-states.ts";
import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Says that a decision point is ready for its body, or not after all; 409 where somebody changed it since. */
export const action = forProgramme(
  "edit-decision-point",
  async ({ request, store, sight, programme, params, author }) => {
    const point = await findDecisionPoint(store, sight, params.point ?? "");
    if (point === undefined) throw notFound();
    const { to, version } = await readButtons(request, schema);
    const { kind } = await setReadiness(store, author, {
      programmeId: programme.id,
      ...{ id: point.id, version, to },
    });
    if (kind === "lost-race") throw new Response(null, { status: 409 });
    return redirect(`${paths.decisionPoint(programme.slug, point.id)}?said=${to}`);
  },
);

/** Whoever comes by the address, for instance after signing in again, finds the page that this button is on. */
export const loader = forProgramme("edit-decision-point", async ({ programme, params }) =>
  redirect(paths.decisionPoint(programme.slug, encodeURIComponent(params.point ?? ""))),
);

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Readiness() {
  return null;
}
