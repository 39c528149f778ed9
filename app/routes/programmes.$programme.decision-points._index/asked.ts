import { type Day, plusDays } from "#domain/day.ts";
import {
  DECISION_POINT_STATES,
  type DecisionPointState,
  LEVELS,
  type Level,
} from "#domain/decision-point.ts";
import type { VerdictKind } from "#domain/verdict.ts";

export const PAGE_SIZE = 25;
/** What is needed within six weeks is needed soon. */
const SOON_DAYS = 42;

export const SORTS = ["number", "title", "neededBy", "state"] as const;
export const VERDICTS = ["competent", "subject-to-ratification", "not-competent"] as const;
export const NEEDED = ["soon", "unknown"] as const;

/** What the address asks of the register. What it does not know is not asked. */
export interface Asked {
  readonly state: DecisionPointState | "open" | "";
  readonly body: string;
  readonly level: Level | "";
  readonly verdict: VerdictKind | "";
  readonly needed: (typeof NEEDED)[number] | "";
  readonly isMine: boolean;
  readonly sort: (typeof SORTS)[number];
  readonly isDescending: boolean;
  readonly page: number;
}

export function askedIn(search: URLSearchParams): Asked {
  const one = <Of extends string>(name: string, among: readonly Of[]) =>
    among.find((value) => value === search.get(name));
  const page = Number(search.get("page") ?? "1");
  return {
    state: one("state", ["open", ...DECISION_POINT_STATES] as const) ?? "",
    body: search.get("body") ?? "",
    level: one("level", LEVELS) ?? "",
    verdict: one("verdict", VERDICTS) ?? "",
    needed: one("needed", NEEDED) ?? "",
    isMine: search.get("mine") === "on",
    sort: one("sort", SORTS) ?? "number",
    isDescending: search.get("dir") === "desc",
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The question as the register takes it. */
export function questionFrom(asked: Asked, today: Day) {
  const { state, body, level, needed } = asked;
  return {
    states: state === "open" ? OPEN : state === "" ? undefined : [state],
    bodyId: body === "" || body.includes("\0") ? undefined : body,
    level: level === "" ? undefined : level,
    needed:
      needed === "soon"
        ? { from: today, until: plusDays(today, SOON_DAYS) }
        : needed === "unknown"
          ? null
          : undefined,
    sort: asked.sort,
    isDescending: asked.isDescending,
    limit: PAGE_SIZE,
    offset: (asked.page - 1) * PAGE_SIZE,
  };
}

const OPEN: readonly DecisionPointState[] = ["draft", "ready", "tabled", "intended"];

/** The same address with something else asked; a new question begins on its first page. */
export function addressWith(asked: Asked, other: Partial<Asked>): string {
  const { state, body, level, verdict, needed, isMine, sort, isDescending, page } = {
    ...asked,
    page: 1,
    ...other,
  };
  const search = new URLSearchParams({ state, body, level, verdict, needed });
  if (isMine) search.set("mine", "on");
  if (sort !== "number") search.set("sort", sort);
  if (isDescending) search.set("dir", "desc");
  if (page > 1) search.set("page", String(page));
  for (const [name, value] of [...search]) if (value === "") search.delete(name);
  return `?${search}`;
}
