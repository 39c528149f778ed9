import { forProgramme } from "#auth/guard.server.ts";
import { findStandingPlan } from "#db/queries/plan-exchange.ts";
import { planAsMspdi } from "#documents/plan-mspdi.server.ts";
import { xmlResponse } from "#http/xml.server.ts";

/** The whole plan, for MS Project and whatever reads its files. */
export const loader = forProgramme("see", async ({ store, sight, programme }) => {
  const plan = await findStandingPlan(store, sight, { name: programme.name });
  return xmlResponse(planAsMspdi(plan), `plan-${programme.slug}`);
});
