import { optionalText, requiredText } from "./fields.server.ts";

/** What can be said that was learned. */
export const learningFields = {
  area: optionalText(120),
  theme: optionalText(120),
  round: optionalText(120),
  text: requiredText(2000),
};
