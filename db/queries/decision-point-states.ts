import { and, eq, inArray, sql } from "drizzle-orm";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import type { Store } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { isOnAgenda } from "./decision-point-edits.ts";

interface Readiness {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly to: "draft" | "ready";
}

/** Says that a decision point is ready for its body, or that it is not after all; what is tabled is past that. */
export function setReadiness(
  store: Store,
  author: Author,
  { programmeId, id, version, to }: Readiness,
): Promise<{ readonly kind: "saved" } | LostRace> {
  const { decisionPoint } = store.t;
  return store.write<{ readonly kind: "saved" } | LostRace>(async (tx) => {
    const [row] = await tx
      .update(decisionPoint)
      .set({ state: to, version: sql`${decisionPoint.version} + 1` })
      .where(
        and(
          eq(decisionPoint.programmeId, programmeId),
          eq(decisionPoint.id, id),
          eq(decisionPoint.version, version),
          eq(decisionPoint.state, to === "ready" ? "draft" : "ready"),
        ),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    const change = { title: row.title, to };
    const deed = { chain: programmeId, verb: "ready", entity: "decision-point", entityId: id, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

interface Withdrawal {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  /** The reason as the page of the decision point says it. */
  readonly remark: string;
  readonly today: Day;
}

type Withdrawn = { readonly kind: "withdrawn" } | { readonly kind: "on-agenda" } | LostRace;

/** Takes a decision point back for good, with the reason; what stands on an agenda is taken off it first. */
export function withdrawDecisionPoint(
  store: Store,
  author: Author,
  { programmeId, id, version, reason, remark, today }: Withdrawal,
): Promise<Withdrawn> {
  const { decisionPoint } = store.t;
  return store.write<Withdrawn>(async (tx) => {
    const [row] = await tx
      .update(decisionPoint)
      .set({
        state: "withdrawn",
        remark: sql`case when ${decisionPoint.remark} is null then ${remark} else ${decisionPoint.remark} || ${`\n${remark}`} end`,
        version: sql`${decisionPoint.version} + 1`,
      })
      .where(
        and(
          eq(decisionPoint.programmeId, programmeId),
          eq(decisionPoint.id, id),
          eq(decisionPoint.version, version),
          inArray(decisionPoint.state, ["draft", "ready"]),
        ),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    if (await isOnAgenda(tx, store, { programmeId, id, today }))
      return { result: { kind: "on-agenda" }, audit: [] };
    const change = { title: row.title, reason };
    const deed = { chain: programmeId, verb: "withdraw", entity: "decision-point", entityId: id, change };
    return { result: { kind: "withdrawn" as const }, audit: [entryBy(author, deed)] };
  });
}
