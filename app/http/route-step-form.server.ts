import { z } from "zod";
import { ROUTE_STEP_KINDS, type RouteStep } from "#domain/route.ts";
import { checkbox, choice, optionalText, whole } from "./fields.server.ts";

/** What can be said of any step of a route, new or old. */
export const routeStepFields = {
  kind: choice(ROUTE_STEP_KINDS),
  bodyId: z.string().optional(),
  name: optionalText(120),
  termDays: whole({ least: 1, most: 730, finding: "termDays" }).optional(),
  isStatutory: checkbox,
};

type Typed = z.output<z.ZodObject<typeof routeStepFields>>;

/** A step that no body of the programme takes has a name. */
export function checkRouteStep({ value, issues }: z.core.ParsePayload<Typed>): void {
  if (!value.bodyId && value.name === null)
    issues.push({ code: "custom", message: "required", path: ["name"], input: "" });
}

/** The fields of the form as the step holds them. */
export function stepFrom({
  kind,
  bodyId,
  name,
  termDays,
  isStatutory,
}: Typed): Pick<RouteStep, "kind" | "name" | "bodyId" | "termDays" | "isStatutory"> {
  return {
    ...{ kind, name, bodyId: bodyId || null, termDays: termDays ?? null },
    isStatutory: isStatutory && termDays !== undefined,
  };
}
