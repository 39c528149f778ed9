import type { SignedInVisit } from "#auth/guard.server.ts";
import { findOrganisation, type Organisation } from "#db/queries/organisations.ts";
import { type AccountHolder, findAccountHolder } from "#db/queries/people.ts";
import { notFound } from "#http/responses.server.ts";

/** The organisation in the address; 404 where there is none. */
export async function organisationOf({ store, params }: SignedInVisit): Promise<Organisation> {
  const organisation = await findOrganisation(store, params.organisation ?? "");
  if (organisation === undefined) throw notFound();
  return organisation;
}

/** The account in the address, with whose it is; 404 where there is none. */
export async function holderOf({ store, params }: SignedInVisit): Promise<AccountHolder> {
  const holder = await findAccountHolder(store, params.person ?? "");
  if (holder === undefined) throw notFound();
  return holder;
}
