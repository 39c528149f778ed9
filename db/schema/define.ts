import type { Kit } from "#db/kit.ts";
import { defineAccounts } from "./accounts.ts";
import { defineAgendas } from "./agendas.ts";
import { defineAudit } from "./audit.ts";
import { defineAuthorities } from "./authorities.ts";
import { defineBodies } from "./bodies.ts";
import { defineDecisionPoints } from "./decision-points.ts";
import { defineMeetings } from "./meetings.ts";
import { defineParties } from "./parties.ts";
import { definePhases } from "./phases.ts";
import { definePortfolios } from "./portfolios.ts";
import { defineProgrammes } from "./programmes.ts";
import { defineSubmissions } from "./submissions.ts";

/** The whole schema, once over the kit: each family builds on the ones before it. */
export function defineSchema(kit: Kit) {
  const programmes = defineProgrammes(kit);
  const accounts = defineAccounts(kit, programmes);
  const parties = defineParties(kit, { ...programmes, ...accounts });
  const bodies = defineBodies(kit, { ...programmes, ...parties });
  const authorities = defineAuthorities(kit, { ...parties, ...bodies, ...accounts });
  const decisionPoints = defineDecisionPoints(kit, { ...programmes, ...parties, ...bodies });
  const meetings = defineMeetings(kit, { ...programmes, ...parties, ...bodies });
  const agendas = defineAgendas(kit, { ...accounts, ...decisionPoints, ...meetings, ...bodies });
  return {
    ...programmes,
    ...accounts,
    ...parties,
    ...bodies,
    ...definePhases(kit, { ...programmes, ...bodies }),
    ...authorities,
    ...decisionPoints,
    ...meetings,
    ...agendas,
    ...definePortfolios(kit, { ...programmes, ...accounts }),
    ...defineSubmissions(kit, accounts),
    ...defineAudit(kit),
  };
}

export type Schema = ReturnType<typeof defineSchema>;
