import { and, asc, eq } from "drizzle-orm";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { canBeCoupled } from "#domain/coupling-obstacle.ts";
import type { Day } from "#domain/day.ts";
import { definitionOn, type IndicatorId } from "#domain/indicator.ts";
import { hasWayToGo, targetPath } from "#domain/target-path.ts";
import { definitionFrom, indicatorFrom } from "./indicators.ts";

/** An indicator that can be coupled, and whether anybody can say how far it is. */
interface Coupleable {
  readonly id: IndicatorId;
  readonly name: string;
  readonly hasWayToGo: boolean;
}

/**
 * The indicators of a programme that mean something by today and can be coupled, first those of which a finding can be
 * known: two statements, and no measurement is read for it.
 */
export async function listCoupleable(
  { read, t: { indicator, indicatorDefinition: edition } }: Store,
  { programmeId }: Sight,
  today: Day,
): Promise<readonly Coupleable[]> {
  const [indicators, editions] = await Promise.all([
    read
      .select()
      .from(indicator)
      .where(eq(indicator.programmeId, programmeId))
      .orderBy(asc(indicator.ordinal), asc(indicator.id)),
    read.select().from(edition).where(eq(edition.programmeId, programmeId)).orderBy(asc(edition.id)),
  ]);
  const meanings = Map.groupBy(editions.map(definitionFrom), ({ indicatorId }) => indicatorId);
  const known = indicators
    .map(indicatorFrom)
    .filter((one) => canBeCoupled(one, today))
    .flatMap(({ id, name }): Coupleable[] => {
      const definition = definitionOn(meanings.get(id) ?? [], today);
      return definition === undefined ? [] : [{ id, name, hasWayToGo: hasWayToGo(targetPath(definition)) }];
    });
  return [...known.filter((one) => one.hasWayToGo), ...known.filter((one) => !one.hasWayToGo)];
}

/** One coupling with what its two indicators are called; undefined where the programme has none like it. */
export async function findCoupling(
  { read, t: { coupling, indicator } }: Store,
  { programmeId }: Sight,
  id: string | undefined,
) {
  const [row] = await read
    .select()
    .from(coupling)
    .where(and(eq(coupling.programmeId, programmeId), eq(coupling.id, id ?? "")));
  if (row === undefined) return undefined;
  const named = await read
    .select({ id: indicator.id, name: indicator.name })
    .from(indicator)
    .where(eq(indicator.programmeId, programmeId));
  const names = new Map(named.map((one) => [one.id, one.name]));
  const { name, provenance, version, leadingId, followingId } = row;
  const [leading, following] = [names.get(leadingId) ?? "?", names.get(followingId) ?? "?"];
  return { id: row.id, name, provenance, version, leading, following };
}
