import { addDependency } from "#db/queries/dependencies.ts";
import { createMilestone } from "#db/queries/milestone-commands.ts";
import { reportForecast } from "#db/queries/milestone-days.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import type { Params } from "./routes.ts";
import { demoAuthor } from "./steering-group.ts";
import { TODAY } from "./stores.ts";

/** Two milestones of which the second waits for the first, and the first was reported twice. */
export async function planned(store: Store, programmeId: string): Promise<Params> {
  const author = await demoAuthor(store, "Procesleider");
  const on = plusDays(TODAY, -60);
  const make = async (name: string, days: number) => {
    const text = { name, workstreamId: null, baselineOn: plusDays(TODAY, days) };
    const made = await createMilestone(store, author, { programmeId, on, once: newOnceKey(), ...text });
    return made.kind === "created" ? made.id : "";
  };
  const [milestone, follower] = [await make("Eerste mijlpaal", 40), await make("Tweede mijlpaal", 80)];
  const third = await make("Derde mijlpaal", 120);
  const report = { programmeId, id: milestone, decisionId: null };
  await reportForecast(store, author, {
    ...{ ...report, version: 1, on: plusDays(TODAY, -40), forecastOn: plusDays(TODAY, 40), reason: null },
  });
  await reportForecast(store, author, {
    ...{ ...report, version: 2, on: plusDays(TODAY, -10), forecastOn: plusDays(TODAY, 60) },
    reason: "De leverancier vroeg drie weken meer",
  });
  const ties = { predecessorId: milestone, successorId: follower, lagDays: 0 };
  const tied = await addDependency(store, author, { programmeId, once: newOnceKey(), on: TODAY, ...ties });
  return { milestone, follower, third, dependency: tied.kind === "added" ? tied.id : "" };
}
