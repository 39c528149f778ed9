import { z } from "zod";
import { choice, optionalText, requiredDay, version } from "#http/fields.server.ts";
import { ANSWERS } from "./answers.ts";

export const schema = z
  .strictObject({ isMet: choice(ANSWERS), evidence: optionalText(1000), on: requiredDay, version })
  .check(({ value, issues }) => {
    // R3: what is stated by hand is stated with evidence.
    if (value.isMet === "yes" && value.evidence === null)
      issues.push({ code: "custom", message: "required", path: ["evidence"], input: value.evidence });
  });
