import type { Page } from "playwright-core";
import { decisionPages } from "./decisions.ts";
import { gatePages } from "./gates.ts";
import { governancePages } from "./governance.ts";
import { BASE } from "./link.ts";
import { meetingPages } from "./meetings.ts";
import { monitoringPages } from "./monitoring.ts";
import { planPages } from "./plan.ts";
import { reportPages } from "./reports.ts";
import { workPages } from "./work.ts";

/** Every page that whoever leads a programme can reach, area by area: each makes what its pages are about. */
export async function programmePages(page: Page): Promise<readonly string[]> {
  const pages = ["/", "/?sort=decisions&light=red", "/my-work", BASE, `${BASE}/log`, "/nowhere"];
  for (const area of AREAS) pages.push(...(await area(page)));
  return pages;
}

/** One after the other: each changes what the next one finds. */
const AREAS = [
  meetingPages,
  decisionPages,
  workPages,
  planPages,
  governancePages,
  reportPages,
  gatePages,
  monitoringPages,
];
