import type { SignedInVisit } from "#auth/guard.server.ts";
import { findProgrammeName, type ProgrammeName } from "#db/queries/led-programmes.ts";
import { findOrganisation, type Organisation } from "#db/queries/organisations.ts";
import { type AccountHolder, findAccountHolder } from "#db/queries/people.ts";
import { findPortfolio, type PortfolioName } from "#db/queries/portfolios.ts";
import { notFound } from "#http/responses.server.ts";

/** The organisation in the address; 404 where there is none. */
export async function organisationOf({ store, params }: SignedInVisit): Promise<Organisation> {
  const organisation = await findOrganisation(store, params.organisation ?? "");
  if (organisation === undefined) throw notFound();
  return organisation;
}

/** The portfolio in the address; 404 where there is none. */
export async function portfolioOf({ store, params }: SignedInVisit): Promise<PortfolioName> {
  const portfolio = await findPortfolio(store, params.portfolio ?? "");
  if (portfolio === undefined) throw notFound();
  return portfolio;
}

/** The programme in the address by its name alone; 404 where there is none. */
export async function programmeOf({ store, params }: SignedInVisit): Promise<ProgrammeName> {
  const programme = await findProgrammeName(store, params.programme ?? "");
  if (programme === undefined) throw notFound();
  return programme;
}

/** The account in the address, with whose it is; 404 where there is none. */
export async function holderOf({ store, params }: SignedInVisit): Promise<AccountHolder> {
  const holder = await findAccountHolder(store, params.person ?? "");
  if (holder === undefined) throw notFound();
  return holder;
}
