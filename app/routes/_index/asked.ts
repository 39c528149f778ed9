import { PORTFOLIO_SORTS, type PortfolioQuestion, type PortfolioSort } from "#domain/portfolio.ts";
import { LIGHTS } from "#domain/status.ts";

/** Within how many weeks the next gate may be asked for. */
export const GATE_WEEKS = [6, 13, 26, 52] as const;

/** What the address asks of the portfolio. What it does not know is not asked. */
export interface PortfolioAsked extends PortfolioQuestion {
  readonly text: string;
  readonly sort: PortfolioSort;
}

const MOST_CHARACTERS = 100;

export function askedIn(search: URLSearchParams): PortfolioAsked {
  const one = <Of>(name: string, among: readonly Of[]) =>
    among.find((value) => String(value) === search.get(name));
  return {
    text: (search.get("text") ?? "").trim().slice(0, MOST_CHARACTERS),
    light: one("light", LIGHTS) ?? null,
    gateWithinWeeks: one("weeks", GATE_WEEKS) ?? null,
    sort: one("sort", PORTFOLIO_SORTS) ?? "own",
  };
}

/** The question as it stands in an address, with nothing in it that is not asked. */
export function searchOf({ text, light, gateWithinWeeks, sort }: PortfolioAsked, page = 1): string {
  const search = new URLSearchParams({
    ...(text === "" ? {} : { text }),
    ...(light === null ? {} : { light }),
    ...(gateWithinWeeks === null ? {} : { weeks: String(gateWithinWeeks) }),
    ...(sort === "own" ? {} : { sort }),
    ...(page === 1 ? {} : { page: String(page) }),
  });
  return search.size === 0 ? "" : `?${search}`;
}

/** Whether anything is left out of the portfolio. */
export function isFiltered({ text, light, gateWithinWeeks }: PortfolioAsked): boolean {
  return text !== "" || light !== null || gateWithinWeeks !== null;
}
