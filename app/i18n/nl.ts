import { accounts } from "./nl/accounts.ts";
import { actions } from "./nl/actions.ts";
import { administration } from "./nl/administration.ts";
import { agenda } from "./nl/agenda.ts";
import { authority } from "./nl/authority.ts";
import { calendar } from "./nl/calendar.ts";
import { capacity } from "./nl/capacity.ts";
import { couplings } from "./nl/couplings.ts";
import { decisions } from "./nl/decisions.ts";
import { deliverables } from "./nl/deliverables.ts";
import { departure } from "./nl/departure.ts";
import { founding } from "./nl/founding.ts";
import { gates } from "./nl/gates.ts";
import { governance } from "./nl/governance.ts";
import { indicators } from "./nl/indicators.ts";
import { installation } from "./nl/installation.ts";
import { learning } from "./nl/learning.ts";
import { listImport } from "./nl/list-import.ts";
import { measurementFile } from "./nl/measurement-file.ts";
import { measuring } from "./nl/measuring.ts";
import { meetings } from "./nl/meetings.ts";
import { members } from "./nl/members.ts";
import { milestones } from "./nl/milestones.ts";
import { monitor } from "./nl/monitor.ts";
import { openQuestions } from "./nl/open-questions.ts";
import { pages } from "./nl/pages.ts";
import { plan } from "./nl/plan.ts";
import { planFile } from "./nl/plan-file.ts";
import { points } from "./nl/points.ts";
import { portfolio } from "./nl/portfolio.ts";
import { positions } from "./nl/positions.ts";
import { proposals } from "./nl/proposals.ts";
import { publication } from "./nl/publication.ts";
import { register } from "./nl/register.ts";
import { reports } from "./nl/reports.ts";
import { route } from "./nl/route.ts";
import { tables } from "./nl/tables.ts";
import { terms } from "./nl/terms.ts";
import { timeline } from "./nl/timeline.ts";
import { verdict } from "./nl/verdict.ts";
import { whatIf } from "./nl/what-if.ts";
import { work } from "./nl/work.ts";
import { workstreams } from "./nl/workstreams.ts";

/** The Dutch catalogue: the source of every key. A translation that misses one does not compile. */
export const nl = {
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

export type Catalogue = typeof nl;
