import { z } from "zod";
import { PURPOSES } from "#domain/decision-point.ts";
import { checkDecisionPoint, decisionPointFields } from "#http/decision-point-form.server.ts";
import { choice, id, onceKey } from "#http/fields.server.ts";

export const schema = z
  .strictObject({ ...decisionPointFields, purpose: choice(PURPOSES), bodyId: id, once: onceKey })
  .check(checkDecisionPoint);
