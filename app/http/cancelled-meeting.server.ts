import { data, redirect } from "@remix-run/node";
import { findCancellation } from "#db/queries/cancellations.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { type Cancellation, type Meeting, takesPlace } from "#domain/meeting.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { todayOf } from "./clock.server.ts";
import { conflict } from "./responses.server.ts";

interface Asked {
  readonly store: Store;
  readonly sight: Sight;
}

type Named = Pick<Meeting, "id" | "state">;

/** How a meeting was cancelled; null where it takes place. What the log does not tell is unknown. */
export async function cancellationOf({ store, sight }: Asked, meeting: Named): Promise<Cancellation | null> {
  if (takesPlace(meeting)) return null;
  const logged = await findCancellation(store, sight, meeting.id);
  return {
    on: logged === undefined ? null : todayOf(logged.at),
    reason: logged?.reason ?? null,
    by: logged?.by ?? null,
  };
}

/** What was typed for a meeting that was cancelled comes too late (409): its page gives it back beside what stands now. */
export function tooLateFor(form: FormReply) {
  return conflict({ ...form, errors: {}, whole: null });
}

/** The same for a button, with which nothing was typed: a page that says what stands now. */
export async function refuseCancelled(asked: Asked, meeting: Named): Promise<void> {
  const cancellation = await cancellationOf(asked, meeting);
  if (cancellation !== null) throw data({ cancellation }, { status: 409, statusText: "Conflict" });
}

/** The pages under a meeting that was cancelled, on which nothing is typed, lead to the one that says so. */
export function leaveCancelled(meeting: Pick<Meeting, "state">, saysSo: string): void {
  if (!takesPlace(meeting)) throw redirect(saysSo);
}
