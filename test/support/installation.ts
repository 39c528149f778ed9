import { newInvitation } from "#auth/invitation.server.ts";
import { listDemoAccounts } from "#db/queries/accounts.ts";
import { inviteAccount } from "#db/queries/invitations.ts";
import { joinOrganisation } from "#db/queries/organisation-parents.ts";
import { listOrganisationNames } from "#db/queries/organisations.ts";
import { createPortfolio, includeProgramme } from "#db/queries/portfolio-commands.ts";
import type { Store } from "#db/store.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import type { Params } from "./routes.ts";
import { demoAuthor, programmeBySlug } from "./steering-group.ts";
import { NOW } from "./stores.ts";

/** Organisations of which one is a part of the other, and somebody with a link that was not used yet. */
export async function installation(store: Store): Promise<Params> {
  const author = await demoAuthor(store, "Beheerder");
  const [organisation, parent] = await listOrganisationNames(store);
  const ids = { organisationId: organisation?.id ?? "", parentId: parent?.id ?? "" };
  await joinOrganisation(store, author, { ...ids, policyField: "jeugd" });
  const made = await createPortfolio(store, author, { name: "Jeugd", once: newOnceKey() });
  const portfolio = made.kind === "named" ? made.id : "";
  const [own, other] = await Promise.all(
    ["jeugdhulp-plus", "zoetermeer"].map((slug) => programmeBySlug(store, slug)),
  );
  const [programmeId, otherId] = [own?.id ?? "", other?.id ?? ""];
  await includeProgramme(store, author, { portfolioId: portfolio, programmeId });
  const holders = await listDemoAccounts(store);
  const person = holders.find(({ name }) => name === "Lezer Schakenbosch")?.id ?? "";
  const { token, invitation } = newInvitation("invitation", NOW);
  await inviteAccount(store, author, { accountId: person, invitation });
  return {
    portfolio,
    otherId,
    organisation: ids.organisationId,
    parent: ids.parentId,
    person,
    member: person,
    token,
  };
}
