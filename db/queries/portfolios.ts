import { asc, count, countDistinct, eq, notInArray } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { holdsText, PAGE_SIZE, type Page, type Wanted } from "./organisations.ts";

export interface PortfolioName {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** A portfolio with how many programmes are in it and how many directors follow them. */
export interface CountedPortfolio extends PortfolioName {
  readonly programmes: number;
  readonly directors: number;
}

/** The portfolios of the installation by name. */
export async function listPortfolios(
  store: Store,
  { search, page }: Wanted,
): Promise<Page<CountedPortfolio>> {
  const { portfolio, portfolioProgramme, portfolioDirector } = store.t;
  const { read } = store;
  const found = holdsText(store, portfolio.name, search);
  const [total] = await read.select({ count: count() }).from(portfolio).where(found);
  const rows = await read
    .select({
      ...{ id: portfolio.id, name: portfolio.name, version: portfolio.version },
      programmes: countDistinct(portfolioProgramme.programmeId),
      directors: countDistinct(portfolioDirector.accountId),
    })
    .from(portfolio)
    .leftJoin(portfolioProgramme, eq(portfolioProgramme.portfolioId, portfolio.id))
    .leftJoin(portfolioDirector, eq(portfolioDirector.portfolioId, portfolio.id))
    .where(found)
    .groupBy(portfolio.id, portfolio.name, portfolio.version)
    .orderBy(asc(portfolio.name), asc(portfolio.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total: total?.count ?? 0 };
}

export async function findPortfolio(
  { read, t: { portfolio } }: Store,
  id: string,
): Promise<PortfolioName | undefined> {
  const [row] = await read.select().from(portfolio).where(eq(portfolio.id, id));
  return row;
}

/** The programmes in a portfolio, in the order of the installation. */
export function listProgrammesIn(
  { read, t: { portfolioProgramme, programme } }: Store,
  portfolioId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return read
    .select({ id: programme.id, name: programme.name })
    .from(portfolioProgramme)
    .innerJoin(programme, eq(programme.id, portfolioProgramme.programmeId))
    .where(eq(portfolioProgramme.portfolioId, portfolioId))
    .orderBy(asc(programme.ordinal), asc(programme.id));
}

/** The programmes that are not in a portfolio yet, to choose from. */
export function listProgrammesOutside(
  { read, t: { portfolioProgramme, programme } }: Store,
  portfolioId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const inside = read
    .select({ id: portfolioProgramme.programmeId })
    .from(portfolioProgramme)
    .where(eq(portfolioProgramme.portfolioId, portfolioId));
  return read
    .select({ id: programme.id, name: programme.name })
    .from(programme)
    .where(notInArray(programme.id, inside))
    .orderBy(asc(programme.ordinal), asc(programme.id));
}

export interface Director {
  readonly accountId: string;
  readonly name: string;
  readonly organisationName: string;
  readonly isDisabled: boolean;
}

export async function listDirectorsOf(
  { read, t: { portfolioDirector, account, person, organisation } }: Store,
  portfolioId: string,
): Promise<readonly Director[]> {
  const rows = await read
    .select({
      ...{ accountId: account.id, name: person.name, organisationName: organisation.name },
      disabledAt: account.disabledAt,
    })
    .from(portfolioDirector)
    .innerJoin(account, eq(account.id, portfolioDirector.accountId))
    .innerJoin(person, eq(person.id, account.personId))
    .innerJoin(organisation, eq(organisation.id, person.organisationId))
    .where(eq(portfolioDirector.portfolioId, portfolioId))
    .orderBy(asc(person.name), asc(account.id));
  return rows.map(({ disabledAt, ...row }) => ({ ...row, isDisabled: disabledAt !== null }));
}
