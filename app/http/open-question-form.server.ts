import { z } from "zod";
import { parseAddressee } from "#domain/open-question.ts";
import { id, optionalText, requiredText } from "./fields.server.ts";

/** Who must answer, as the form writes it; whether it is somebody of this programme the command finds out. */
const addressee = id.transform((key, context) => {
  const found = parseAddressee(key);
  if (found !== undefined) return found;
  context.addIssue({ code: "custom", message: "choose" });
  return z.NEVER;
});

/** What can be said of any open question, new or old. */
export const questionFields = {
  question: requiredText(500),
  addressee,
  source: optionalText(300),
};
