import { z } from "zod";
import { version } from "#http/fields.server.ts";
import { checkRouteStep, routeStepFields } from "#http/route-step-form.server.ts";

export const schema = z.strictObject({ ...routeStepFields, version }).check(checkRouteStep);
