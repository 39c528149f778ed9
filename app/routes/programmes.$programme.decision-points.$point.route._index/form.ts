import { z } from "zod";
import { onceKey } from "#http/fields.server.ts";
import { checkRouteStep, routeStepFields } from "#http/route-step-form.server.ts";

export const schema = z.strictObject({ ...routeStepFields, once: onceKey }).check(checkRouteStep);
