import type { SignedInVisit } from "#auth/guard.server.ts";
import { programmesOf } from "#auth/policy.ts";
import { loadMonitoringSignals } from "#db/queries/monitoring-signals.ts";
import { listProgrammeNames, loadNames, type ProgrammeName } from "#db/queries/portfolio.ts";
import { loadSignals } from "#db/queries/portfolio-signals.ts";
import type { Obstacle } from "#domain/open-decisions.ts";
import { byName, inPortfolioOrder, isAskedFor, type PortfolioRow } from "#domain/portfolio.ts";
import { pageAsked } from "#http/page-asked.server.ts";
import { sayObstacle } from "#i18n/say-portfolio.ts";
import type { Names } from "#i18n/speech.ts";
import type { PortfolioAsked } from "./asked.ts";

type Visit = Pick<SignedInVisit, "request" | "actor" | "store" | "today" | "words" | "language">;

/** More programmes than anybody has: all of them. */
export const ALL = 1_000_000;

/**
 * The page of the portfolio that is asked for. Signals are worked out of the programmes on that page only, unless the
 * question is about signals: then of all that somebody has, in as many statements.
 */
export async function portfolioFound(visit: Visit, { asked, size }: { asked: PortfolioAsked; size: number }) {
  const among = programmesOf(visit.actor);
  if (asksForSignals(asked) || asked.text !== "" || asked.sort === "name") {
    const names = await listProgrammeNames(visit.store, { among, limit: ALL, offset: 0 });
    return foundAmong(visit, { names: namedSo(names, asked), asked, size });
  }
  const page = pageAsked(visit.request, { total: among.length, size });
  const names = await listProgrammeNames(visit.store, {
    among,
    limit: size,
    offset: (page.number - 1) * size,
  });
  return { page, count: among.length, rows: await rowsOf(visit, names) };
}

async function foundAmong(
  visit: Visit,
  { names, asked, size }: { names: readonly ProgrammeName[]; asked: PortfolioAsked; size: number },
) {
  const { request, today } = visit;
  const on = <Known>(all: readonly Known[]) => {
    const page = pageAsked(request, { total: all.length, size });
    return { page, shown: all.slice((page.number - 1) * size, page.number * size) };
  };
  if (!asksForSignals(asked)) {
    const { page, shown } = on(names);
    return { page, count: names.length, rows: await rowsOf(visit, shown) };
  }
  const rows = (await rowsOf(visit, names)).filter((row) => isAskedFor(row, asked, today));
  const { page, shown } = on(inPortfolioOrder(rows, asked.sort));
  return { page, count: rows.length, rows: shown };
}

function asksForSignals({ light, gateWithinWeeks, sort }: PortfolioAsked): boolean {
  return light !== null || gateWithinWeeks !== null || (sort !== "own" && sort !== "name");
}

function namedSo(names: readonly ProgrammeName[], { text, sort }: PortfolioAsked): readonly ProgrammeName[] {
  const plain = (name: string) => name.toLocaleLowerCase("nl");
  const named = names.filter(({ name }) => plain(name).includes(plain(text)));
  return sort === "name" ? byName(named, ({ name }) => name) : named;
}

async function rowsOf(
  { store, today }: Visit,
  programmes: readonly ProgrammeName[],
): Promise<readonly PortfolioRow[]> {
  const asked = { programmeIds: programmes.map(({ id }) => id), today };
  const [signals, indicators] = await Promise.all([
    loadSignals(store, asked),
    loadMonitoringSignals(store, asked),
  ]);
  return programmes.map((programme) => ({
    ...{ programme, signals: signals(programme.id), indicators: indicators(programme.id) },
  }));
}

/** For each programme why its first decision that cannot be taken cannot, as a sentence; null: all can. */
export async function obstaclesOf(
  visit: Visit,
  rows: readonly PortfolioRow[],
): Promise<readonly (string | null)[]> {
  const stuck = rows.flatMap(({ signals }) => signals.decisions.stuck ?? []);
  const names = await loadNames(visit.store, {
    programmeIds: rows.map(({ programme }) => programme.id),
    ids: stuck.flatMap(({ why }) => namedIn(why)),
  });
  return rows.map(({ programme, signals: { decisions } }) =>
    decisions.stuck === null
      ? null
      : sayObstacle(decisions.stuck.why, names(programme.id) satisfies Names, visit),
  );
}

/** Whose names the sentence needs. */
function namedIn(why: Obstacle): readonly string[] {
  if (why.kind !== "party") return [];
  const { party } = why;
  const records = "records" in party ? party.records : "lapsed" in party ? party.lapsed : [];
  return [party.partyId, ...records.map(({ holderId }) => holderId)];
}
