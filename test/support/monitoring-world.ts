import { loadMonitoring } from "#db/queries/indicators.ts";
import { listParties } from "#db/queries/parties.ts";
import { visibleText } from "./html.ts";
import { someIndicator } from "./indicator-world.ts";
import { routeWorld } from "./route-world.ts";
import { demoAuthor } from "./steering-group.ts";

/** A world with who keeps the monitoring and who only reads it, in which indicators and parties go by their names. */
export async function monitoringWorld() {
  const world = await routeWorld();
  const { store } = world.app;
  const sight = { programmeId: world.own.programmeId ?? "", seesConfidential: true };
  const [leader, reader] = [await world.as("Procesleider"), await world.as("Lezer Schakenbosch")];

  const textOf = async (path: string, who = reader) => visibleText((await who.get(path)).text);
  const records = (one: { readonly id?: string } = {}) => loadMonitoring(store, sight, one);
  const indicatorNamed = async (name: string) =>
    (await records()).indicators.find((one) => one.name === name)?.id ?? "";
  const partyNamed = async (name: string) =>
    (await listParties(store, sight)).find((one) => one.name === name)?.id ?? "";
  /** A new indicator that nobody measured yet; gives its id. */
  const newIndicator = async (given: Parameters<typeof someIndicator>[1] = {}) => {
    const author = await demoAuthor(store, "Procesleider");
    return someIndicator({ store, author, programmeId: sight.programmeId }, given);
  };
  return { ...world, leader, reader, textOf, records, indicatorNamed, partyNamed, newIndicator };
}

export type MonitoringWorld = Awaited<ReturnType<typeof monitoringWorld>>;
