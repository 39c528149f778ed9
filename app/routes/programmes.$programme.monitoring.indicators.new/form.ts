import { z } from "zod";
import { MOST_DECIMALS } from "#domain/figure.ts";
import { INDICATOR_MEASURES, INDICATOR_SCOPES } from "#domain/indicator.ts";
import { choice, onceKey, whole } from "#http/fields.server.ts";
import { amberFollowsGreen, indicatorFields } from "#http/indicator-form.server.ts";

export const schema = z
  .strictObject({
    ...indicatorFields,
    measure: choice(INDICATOR_MEASURES),
    scope: choice(INDICATOR_SCOPES),
    decimals: whole({ least: 0, most: MOST_DECIMALS, finding: "choose" }),
    once: onceKey,
  })
  .check(amberFollowsGreen);
