import type { Kit } from "#db/kit.ts";
import { defineAccounts } from "./accounts.ts";
import { defineActions } from "./actions.ts";
import { defineAgendas } from "./agendas.ts";
import { defineAudit } from "./audit.ts";
import { defineAuthorities } from "./authorities.ts";
import { defineBodies } from "./bodies.ts";
import { defineDecisionPoints } from "./decision-points.ts";
import { defineGates } from "./gates.ts";
import { defineIndicators } from "./indicators.ts";
import { defineMeasurements } from "./measurements.ts";
import { defineMeetings } from "./meetings.ts";
import { defineMilestones } from "./milestones.ts";
import { defineParties } from "./parties.ts";
import { definePhases } from "./phases.ts";
import { definePortfolios } from "./portfolios.ts";
import { defineProgrammes } from "./programmes.ts";
import { defineReports } from "./reports.ts";
import { defineSubmissions } from "./submissions.ts";
import { defineWorkstreams } from "./workstreams.ts";

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
  const phases = definePhases(kit, { ...programmes, ...bodies });
  const workstreams = defineWorkstreams(kit, { ...programmes, ...parties, ...bodies });
  const indicators = defineIndicators(kit, { ...programmes, ...parties, ...workstreams });
  const work = { ...programmes, ...accounts, ...parties, ...bodies, ...workstreams };
  return {
    ...programmes,
    ...accounts,
    ...parties,
    ...bodies,
    ...phases,
    ...authorities,
    ...decisionPoints,
    ...meetings,
    ...agendas,
    ...workstreams,
    ...defineGates(kit, { ...phases, ...decisionPoints, ...agendas, ...workstreams }),
    ...defineMilestones(kit, { ...work, ...agendas }),
    ...defineReports(kit, work),
    ...indicators,
    ...defineMeasurements(kit, { ...parties, ...indicators }),
    ...defineActions(kit, work),
    ...definePortfolios(kit, { ...programmes, ...accounts }),
    ...defineSubmissions(kit, accounts),
    ...defineAudit(kit),
  };
}

export type Schema = ReturnType<typeof defineSchema>;
