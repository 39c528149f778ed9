import { z } from "zod";
import { id, onceKey, optionalText } from "#http/fields.server.ts";

export const schema = z
  .strictObject({ personId: id.optional(), name: optionalText(120), once: onceKey })
  .check(({ value, issues }) => {
    const { personId, name } = value;
    if (personId === undefined && name === null) {
      issues.push({ code: "custom", message: "required", path: ["name"], input: name });
    }
    if (personId !== undefined && name !== null) {
      issues.push({ code: "custom", message: "oneOfTwo", path: ["name"], input: name });
    }
  });
