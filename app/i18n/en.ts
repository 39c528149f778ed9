import { accounts } from "./en/accounts.ts";
import { actions } from "./en/actions.ts";
import { administration } from "./en/administration.ts";
import { agenda } from "./en/agenda.ts";
import { authority } from "./en/authority.ts";
import { calendar } from "./en/calendar.ts";
import { capacity } from "./en/capacity.ts";
import { couplings } from "./en/couplings.ts";
import { decisions } from "./en/decisions.ts";
import { deliverables } from "./en/deliverables.ts";
import { departure } from "./en/departure.ts";
import { founding } from "./en/founding.ts";
import { gates } from "./en/gates.ts";
import { governance } from "./en/governance.ts";
import { indicators } from "./en/indicators.ts";
import { installation } from "./en/installation.ts";
import { learning } from "./en/learning.ts";
import { listImport } from "./en/list-import.ts";
import { measurementFile } from "./en/measurement-file.ts";
import { measuring } from "./en/measuring.ts";
import { meetings } from "./en/meetings.ts";
import { members } from "./en/members.ts";
import { milestones } from "./en/milestones.ts";
import { monitor } from "./en/monitor.ts";
import { openQuestions } from "./en/open-questions.ts";
import { pages } from "./en/pages.ts";
import { plan } from "./en/plan.ts";
import { planFile } from "./en/plan-file.ts";
import { points } from "./en/points.ts";
import { portfolio } from "./en/portfolio.ts";
import { positions } from "./en/positions.ts";
import { proposals } from "./en/proposals.ts";
import { publication } from "./en/publication.ts";
import { register } from "./en/register.ts";
import { reports } from "./en/reports.ts";
import { route } from "./en/route.ts";
import { tables } from "./en/tables.ts";
import { terms } from "./en/terms.ts";
import { timeline } from "./en/timeline.ts";
import { verdict } from "./en/verdict.ts";
import { whatIf } from "./en/what-if.ts";
import { work } from "./en/work.ts";
import { workstreams } from "./en/workstreams.ts";
import type { Catalogue } from "./nl.ts";

/** The English catalogue. Dutch institutions keep their Dutch word, with a gloss, where a translation loses meaning. */
export const en: Catalogue = {
  accounts,
  actions,
  administration,
  agenda,
  authority,
  calendar,
  capacity,
  couplings,
  decisions,
  departure,
  deliverables,
  founding,
  gates,
  governance,
  indicators,
  installation,
  learning,
  measurementFile,
  measuring,
  meetings,
  listImport,
  members,
  milestones,
  monitor,
  openQuestions,
  pages,
  plan,
  planFile,
  points,
  portfolio,
  positions,
  proposals,
  publication,
  register,
  reports,
  route,
  tables,
  terms,
  timeline,
  verdict,
  whatIf,
  workstreams,
  work,
};
