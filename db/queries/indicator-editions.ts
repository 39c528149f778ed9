import { and, desc, eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { DefinitionEdit, IndicatorId } from "#domain/indicator.ts";
import { definitionFrom } from "./indicators.ts";

export interface OfIndicator {
  readonly programmeId: string;
  readonly indicatorId: IndicatorId;
  /** The day on which it is done. */
  readonly on: Day;
}

type Edition = OfIndicator & {
  readonly definition: DefinitionEdit;
  readonly reason: string | null;
  readonly byName: string;
};

/** Puts an edition behind those that are there. */
export async function addEdition(
  tx: Writer,
  { t: { indicatorDefinition } }: Store,
  { programmeId, indicatorId, on, definition: { tolerances, baseline, ...said }, reason, byName }: Edition,
): Promise<void> {
  await tx.insert(indicatorDefinition).values({
    ...{ ...said, programmeId, indicatorId, id: newId(), setOn: on, reason, byName, provenance: "entered" },
    ...{ baselineOn: baseline?.on ?? null, baselineValue: baseline?.value ?? null },
    unfavourableGreenPercent: tolerances.unfavourable.greenPercent,
    unfavourableAmberPercent: tolerances.unfavourable.amberPercent,
    favourableGreenPercent: tolerances.favourable.greenPercent,
    favourableAmberPercent: tolerances.favourable.amberPercent,
  });
}

/** Whether the last edition says the same: then there is nothing to add. */
export async function isSaid(
  tx: Writer,
  { t: { indicatorDefinition: edition } }: Store,
  { programmeId, indicatorId, definition }: OfIndicator & { readonly definition: DefinitionEdit },
): Promise<boolean> {
  const [row] = await tx
    .select()
    .from(edition)
    .where(and(eq(edition.programmeId, programmeId), eq(edition.indicatorId, indicatorId)))
    .orderBy(desc(edition.setOn), desc(edition.id))
    .limit(1);
  return row !== undefined && wording(definitionFrom(row)) === wording(definition);
}

function wording(one: DefinitionEdit): string {
  const { definition, unit, direction, source, frequency, tolerances, baseline, path } = one;
  const { unfavourable, favourable } = tolerances;
  const sides = [unfavourable, favourable].flatMap((side) => [side.greenPercent, side.amberPercent]);
  const points = [...(baseline === null ? ["none"] : [baseline]), ...path].map((point) =>
    typeof point === "string" ? point : `${point.on} ${point.value}`,
  );
  return JSON.stringify([definition, unit, direction, source, frequency, sides, points]);
}
