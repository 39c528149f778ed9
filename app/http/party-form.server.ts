import type { z } from "zod";
import { CONSTITUENCIES, INVOLVEMENTS, PARTY_KINDS } from "#domain/party.ts";
import { choice, optionalText } from "./fields.server.ts";

/** What can be said of any party, new or old. */
export const partyFields = {
  kind: choice(PARTY_KINDS),
  involvement: choice(INVOLVEMENTS),
  grouping: optionalText(80),
  constituency: choice(CONSTITUENCIES).optional(),
};

/** What was typed, as the domain says it: an empty field is unknown. */
export function partyFrom(typed: z.output<z.ZodObject<typeof partyFields>>) {
  const { kind, involvement, grouping, constituency } = typed;
  return { kind, involvement, grouping, constituency: constituency ?? null };
}
