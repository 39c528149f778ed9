import fc from "fast-check";
import { type Day, day, plusDays } from "#domain/day.ts";
import { type ExchangedPlan, type ExchangedTask, isOneDay, type PlanDays } from "#domain/exchanged-plan.ts";
import { PLAN_KINDS } from "#domain/plan.ts";

/** Some day of this century. */
const someDay: fc.Arbitrary<Day> = fc.nat({ max: 30_000 }).map((days) => plusDays(day("2001-01-01"), days));
/** From some day until up to a year later; either may be unknown. */
const someDays = fc
  .tuple(someDay, fc.nat({ max: 365 }), fc.boolean(), fc.boolean())
  .map(([from, length, isBegun, isEnded]) => ({
    startsOn: isBegun ? from : null,
    endsOn: isEnded ? plusDays(from, length) : null,
  }));

/** What somebody could have typed as a name, in any script, as Koers keeps it: on one line, and no half signs. */
const someName = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
    fc.constantFrom("A & B", "<b>", "]]>", "&amp;"),
  )
  .map((text) => text.replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "x"))
  .map((text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim() || "naam");

const someTask = fc
  .record({
    kind: fc.constantFrom(...PLAN_KINDS),
    id: fc.uuid(),
    guid: fc.option(fc.uuid()),
    name: someName,
    days: someDays,
    baseline: fc.option(someDays),
    isAchieved: fc.boolean(),
    /** How many of the lines above it, counted upwards, it leaves before it stands under one. */
    leaves: fc.nat({ max: 4 }),
  })
  .map(({ kind, days, baseline, isAchieved, ...task }) => ({
    ...{ ...task, kind, isMarked: true, ...daysOf(kind, days) },
    isAchieved: isAchieved && kind === "milestone" && days.endsOn !== null,
    baseline: baseline === null ? null : known(daysOf(kind, baseline)),
  }));

function daysOf(kind: ExchangedTask["kind"], days: PlanDays): PlanDays {
  return isOneDay(kind) ? { ...days, startsOn: null } : days;
}

const known = (days: PlanDays) => (days.startsOn === null && days.endsOn === null ? null : days);

/** A plan as it would come back: numbered in outline order, with links that each stand there once. */
export const arbitraryPlan: fc.Arbitrary<ExchangedPlan> = fc
  .record({
    name: someName,
    tasks: fc.array(someTask, { minLength: 1, maxLength: 12 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -200, max: 200 })), { maxLength: 8 }),
    recesses: fc.array(fc.record({ name: someName, from: someDay, length: fc.nat({ max: 60 }) }), {
      maxLength: 3,
    }),
  })
  .map(({ name, tasks, links, recesses }) => ({
    name,
    tasks: outlined(tasks),
    links: linked(links, tasks.length),
    recesses: recesses.map(({ length, ...recess }) => ({ ...recess, until: plusDays(recess.from, length) })),
  }));

/** Only a workstream holds other lines. */
function outlined(
  tasks: readonly (Omit<ExchangedTask, "key" | "withinKey"> & { readonly leaves: number })[],
) {
  const above: string[] = [];
  return tasks.map(({ leaves, ...task }, index): ExchangedTask => {
    above.splice(Math.max(0, above.length - leaves));
    const withinKey = above.at(-1) ?? null;
    const key = String(index + 1);
    if (task.kind === "workstream") above.push(key);
    return { ...task, key, withinKey };
  });
}

function linked(links: readonly (readonly [number, number, number])[], count: number) {
  const pairs = new Map(
    links
      .map(([from, to, lagDays]) => ({
        fromKey: String((from % count) + 1),
        toKey: String((to % count) + 1),
        lagDays: lagDays === 0 ? 0 : lagDays,
      }))
      .filter(({ fromKey, toKey }) => fromKey !== toKey)
      .map((link) => [`${link.fromKey} ${link.toKey}`, link]),
  );
  // The file tells them at the line that waits.
  return [...pairs.values()].sort((one, other) => Number(one.toKey) - Number(other.toKey));
}
