import { ADMINISTRATION_FORMS } from "./bad-input.administration.ts";
import { DECISION_FORMS } from "./bad-input.decisions.ts";
import { GOVERNANCE_FORMS } from "./bad-input.governance.ts";
import { MEETING_FORMS } from "./bad-input.meetings.ts";
import { MONITORING_FORMS } from "./bad-input.monitoring.ts";
import { PLAN_FORMS } from "./bad-input.plan.ts";
import { WORK_FORMS } from "./bad-input.work.ts";

/** Every form in which somebody types, beside the route that takes it; a new one goes in the file of its area. */
export const FORMS = [
  MEETING_FORMS,
  DECISION_FORMS,
  GOVERNANCE_FORMS,
  ADMINISTRATION_FORMS,
  PLAN_FORMS,
  MONITORING_FORMS,
  WORK_FORMS,
].flatMap((forms) => Object.entries(forms));
