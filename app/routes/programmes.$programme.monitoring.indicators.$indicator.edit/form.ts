import { z } from "zod";
import { requiredText, version } from "#http/fields.server.ts";
import { amberFollowsGreen, indicatorFields } from "#http/indicator-form.server.ts";

export const schema = z
  .strictObject({ ...indicatorFields, reason: requiredText(500), version })
  .check(amberFollowsGreen);
