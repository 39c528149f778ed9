import type { Author } from "#db/author.ts";
import { createCoupling } from "#db/queries/coupling-commands.ts";
import { createIndicator, type IndicatorText } from "#db/queries/indicator-commands.ts";
import { loadMonitoring } from "#db/queries/indicators.ts";
import { recordLearning } from "#db/queries/learning-commands.ts";
import { measure } from "#db/queries/measurement-commands.ts";
import { listParties } from "#db/queries/parties.ts";
import type { Store } from "#db/store.ts";
import { type Day, day } from "#domain/day.ts";
import { type DefinitionEdit, type Indicator, USUAL_TOLERANCES } from "#domain/indicator.ts";
import type { PartyId } from "#domain/party.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import type { Params } from "./routes.ts";
import { demoAuthor } from "./steering-group.ts";
import { TODAY } from "./stores.ts";

interface World {
  readonly store: Store;
  readonly author: Author;
  readonly programmeId: string;
}

export const PLACES: IndicatorText = {
  ...{ name: "Plaatsen in gebruik", kind: "supply", ownerId: null, workstreamId: null },
};

/** Ten a month, until somebody says otherwise. */
export const MONTHLY: DefinitionEdit = {
  ...{ definition: "Plaatsen op de laatste dag", unit: "plaatsen", direction: "lower", source: "Register" },
  ...{ frequency: "monthly", tolerances: USUAL_TOLERANCES },
  baseline: { on: day("2026-01-01"), value: 100 },
  path: [{ on: day("2026-12-31"), value: 50 }],
};

interface Given extends Partial<Pick<Indicator, "measure" | "scope" | "decimals">> {
  readonly text?: Partial<IndicatorText>;
  readonly definition?: Partial<DefinitionEdit>;
  readonly partyIds?: readonly PartyId[];
  readonly on?: Day;
}

/** A new indicator of the programme; gives its id. Where its name is taken a number stands behind it. */
export async function someIndicator(world: World, given: Given = {}, nth = 1): Promise<string> {
  const { store, author, programmeId } = world;
  const { text, definition, partyIds = [], on = TODAY, ...ground } = given;
  const called = { ...PLACES, ...text };
  const name = nth === 1 ? called.name : `${called.name} ${nth}`;
  const made = await createIndicator(store, author, {
    ...{ programmeId, on, once: newOnceKey(), text: { ...called, name }, partyIds },
    ground: { measure: "number", scope: "whole", decimals: 0, ...ground },
    definition: { ...MONTHLY, ...definition },
  });
  if (made.kind === "name-taken") return someIndicator(world, given, nth + 1);
  if (made.kind !== "created") throw new Error("the indicator names what is not there");
  return made.id;
}

/** An indicator in words, with one learning point and a party that gathers them. */
export async function someLearning(world: World): Promise<string> {
  const [party] = await listParties(world.store, { programmeId: world.programmeId, seesConfidential: true });
  const partyIds = party === undefined ? [] : [party.id];
  const indicatorId = await someIndicator(world, { measure: "text", text: { kind: "learning" }, partyIds });
  await recordLearning(world.store, world.author, {
    ...{ programmeId: world.programmeId, once: newOnceKey(), on: TODAY, indicatorId },
    learned: { area: "Noord", theme: "Samenwerking", round: "1", text: "Eerder bellen helpt." },
  });
  return indicatorId;
}

/** What the addresses of monitoring name, in one programme: a number that was measured once, and an indicator in words. */
export async function watched(store: Store, { programmeId = "" }: Params): Promise<Params> {
  const world = { store, programmeId, author: await demoAuthor(store, "Procesleider") };
  const indicator = await someIndicator(world);
  await measure(store, world.author, {
    ...{ programmeId, once: newOnceKey(), on: TODAY },
    periods: [
      {
        ...{ indicatorId: indicator, source: "Register", values: [{ partyId: null, value: 60 }] },
        period: { from: day("2026-10-01"), until: day("2026-10-31") },
      },
    ],
  });
  const words = await someLearning(world);
  const other = await someIndicator(world, { text: { name: "Alternatieven" } });
  await createCoupling(store, world.author, {
    ...{ programmeId, once: newOnceKey(), on: TODAY },
    edit: { name: "Eerst alternatieven", leadingId: other, followingId: indicator },
  });
  const uncoupled = await someIndicator(world, { text: { name: "Wachtenden" } });
  const records = await loadMonitoring(store, { programmeId, seesConfidential: true });
  const measurement = records.measurements.find(({ indicatorId }) => indicatorId === indicator)?.id ?? "";
  const learning = records.learning.find(({ indicatorId }) => indicatorId === words)?.id ?? "";
  const coupling = records.couplings.find(({ followingId }) => followingId === indicator)?.id ?? "";
  return { indicator, measurement, words, learning, coupling, uncoupled };
}
