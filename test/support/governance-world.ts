import { paths } from "#paths";
import { visibleText } from "./html.ts";
import { expectRefused, routeWorld, SLUG } from "./route-world.ts";
import type { Fields, Visitor } from "./visitor.ts";

/** A world with who keeps the governance of a programme, who supports them in that, and who only reads it. */
export async function governanceWorld() {
  const world = await routeWorld();
  const leader = await world.as("Procesleider");
  const supporter = await world.as("Projectondersteuner");
  const reader = await world.as("Lezer Schakenbosch");

  const overview = async (who: Visitor) => visibleText((await who.get(paths.governance(SLUG))).text);
  /** The process leader posts what must not be taken: answered with that status, and nothing is written. */
  const refused = (path: string, fields: Fields, status: number) =>
    expectRefused(world.app, leader, { path, fields, status });
  return { ...world, leader, supporter, reader, overview, refused };
}

export type GovernanceWorld = Awaited<ReturnType<typeof governanceWorld>>;
