import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type ExchangedPlan, stops } from "#domain/exchanged-plan.ts";
import { type PlanChange, planChanges } from "#domain/plan-changes.ts";
import { findStandingPlan, idIn } from "./plan-exchange.ts";
import {
  agree,
  changeLag,
  claim,
  link,
  make,
  move,
  place,
  rename,
  type Writing,
} from "./plan-import-rows.ts";

interface Given {
  readonly programmeId: string;
  readonly once: string;
  /** What the file is called. */
  readonly fileName: string;
  readonly plan: ExchangedPlan;
  readonly on: Day;
  /** Why the days are what they are, for whoever reads the history. */
  readonly reason: string;
  /** Whether these are the changes that somebody saw and agreed to. */
  readonly isAsSeen: (changes: readonly PlanChange[]) => boolean;
}

type Imported =
  | { readonly kind: "imported"; readonly count: number }
  | { readonly kind: "stopped" }
  | LostRace;

/** Takes a plan in, all of it or nothing, once per form: only what was seen is done, and to the plan that was seen. */
export function importPlan(store: Store, author: Author, given: Given): Promise<Imported> {
  const { programmeId, once: key, plan, isAsSeen, fileName } = given;
  const work = async (tx: Writer): Promise<Done<Imported>> => {
    const sight = { programmeId, seesConfidential: true };
    const standing = await findStandingPlan({ ...store, read: tx }, sight, { name: "" });
    const { changes, findings } = planChanges(standing, plan);
    if (findings.some(stops) || changes.length === 0) return { result: { kind: "stopped" }, audit: [] };
    if (!isAsSeen(changes)) return LOST_RACE;
    if (!(await applied({ tx, store, author, ...given }, changes))) return LOST_RACE;
    const count = (kind: PlanChange["kind"]) => changes.filter((one) => one.kind === kind).length;
    const change = {
      ...{ fileName, made: count("made"), moved: count("moved"), renamed: count("renamed") },
      ...{ baselined: count("baselined"), placed: count("placed") },
      linked: count("linked") + count("lagged"),
    };
    const deed = { chain: programmeId, verb: "import", entity: "plan", entityId: programmeId, change };
    return { result: { kind: "imported", count: changes.length }, audit: [entryBy(author, deed)] };
  };
  return once<Imported>(store, author, { key, work });
}

/** Does every change; false where somebody else was first, and then nothing of it is kept. */
async function applied(at: Writing, changes: readonly PlanChange[]): Promise<boolean> {
  const ids = new Map(changes.flatMap((one) => (one.kind === "made" ? [[one.task.key, newId()]] : [])));
  const idOf = (key: string) => ids.get(key) ?? idIn(key);
  // Whatever is changed is claimed first: two who import at once meet there, before either has made anything.
  const claimed = new Map(changes.flatMap((one) => ("of" in one ? [[one.of.key, one.of]] : [])));
  for (const task of claimed.values()) if (!(await claim(at, task))) return false;
  for (const change of changes) {
    if (change.kind === "lagged" && !(await changeLag(at, change))) return false;
    if (change.kind === "made") await make(at, change, idOf);
    if (change.kind === "renamed") await rename(at, change);
    if (change.kind === "moved") await move(at, change);
    if (change.kind === "baselined") await agree(at, change);
  }
  // Only now everything is there that a line may stand under or wait for.
  for (const change of changes) {
    if (change.kind === "placed") await place(at, change, idOf);
    if (change.kind === "linked") await link(at, change, idOf);
  }
  return true;
}
