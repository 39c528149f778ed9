import { expectRefused, routeWorld } from "./route-world.ts";
import type { Fields, Visitor } from "./visitor.ts";

/** A world in which two change the same thing at the same moment. */
export async function raceWorld() {
  const world = await routeWorld();
  const leader = await world.as("Procesleider");
  const supporter = await world.as("Projectondersteuner");

  /** Posts what comes too late: nothing is written. */
  const tooLate = (who: Visitor, path: string, fields: Fields) =>
    expectRefused(world.app, who, { path, fields, status: 409 });
  return { ...world, leader, supporter, tooLate };
}

export type RaceWorld = Awaited<ReturnType<typeof raceWorld>>;
