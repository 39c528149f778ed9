import { redirect } from "@remix-run/node";
import { type Meeting, takesPlace } from "#domain/meeting.ts";

/** What is sent to a meeting that was cancelled comes too late (409): nothing is prepared, published or decided there. */
export function refuseCancelled(meeting: Pick<Meeting, "state">): void {
  if (!takesPlace(meeting)) throw new Response(null, { status: 409, statusText: "Conflict" });
}

/** The pages under a meeting that was cancelled lead to the one that says so. */
export function leaveCancelled(meeting: Pick<Meeting, "state">, saysSo: string): void {
  if (!takesPlace(meeting)) throw redirect(saysSo);
}
