import { z } from "zod";
import { stepFields } from "#http/deliverable-form.server.ts";
import { choice } from "#http/fields.server.ts";

/** What is rejected is rejected for a reason: whoever made it must know what to do better. */
export const schema = z
  .strictObject({ ...stepFields, outcome: choice(["adopted", "rejected"]) })
  .check(({ value: { outcome, reason }, issues }) => {
    if (outcome === "rejected" && reason === null)
      issues.push({ code: "custom", message: "rejectionReason", path: ["reason"], input: reason });
  });
