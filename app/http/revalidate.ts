import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/** After a lost race the page must show what stands there now; Remix would keep what it had after a 4xx. */
export function revalidateAfterLostRace({
  actionStatus,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return actionStatus === 409 || defaultShouldRevalidate;
}
