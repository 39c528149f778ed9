import { decisionPaths } from "./paths/decisions.ts";
import { everyonePaths } from "./paths/everyone.ts";
import { governancePaths } from "./paths/governance.ts";
import { installationPaths } from "./paths/installation.ts";
import { meetingPaths } from "./paths/meetings.ts";
import { monitoringPaths } from "./paths/monitoring.ts";
import { planPaths } from "./paths/plan.ts";
import { workPaths } from "./paths/work.ts";

/** Every address in Koers, made in one place: what a programme has itself, and the rest by area. */
export const paths = {
  programme: (slug: string) => `/programmes/${slug}`,
  /** The same page as it was known on an earlier day. */
  asOf: (path: string, asOf: string | null) =>
    asOf === null ? path : `${path}${path.includes("?") ? "&" : "?"}asOf=${asOf}`,
  members: (slug: string) => `/programmes/${slug}/members`,
  newMember: (slug: string) => `/programmes/${slug}/members/new`,
  memberRemoval: (slug: string, account: string) => `/programmes/${slug}/members/${account}/removal`,
  log: (slug: string) => `/programmes/${slug}/log`,
  ...everyonePaths,
  ...installationPaths,
  ...governancePaths,
  ...decisionPaths,
  ...meetingPaths,
  ...planPaths,
  ...workPaths,
  ...monitoringPaths,
} as const;
