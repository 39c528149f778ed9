import type { Catalogue } from "./nl.ts";
import type { Names, Speech } from "./speech.ts";

/** A row of the log of the installation. */
interface Deed {
  readonly verb: string;
  readonly entity: string;
  readonly entityId: string;
  readonly change: Readonly<Record<string, unknown>>;
}

type Roles = Catalogue["terms"]["roles"];

/** What somebody did to the installation, as a sentence that goes on after their name. */
export function sayInstallationDeed(
  { verb, entity, entityId, change }: Deed,
  names: Names,
  { words }: Speech,
): string {
  const { deeds } = words.installation;
  const text = (key: string) => (typeof change[key] === "string" ? (change[key] as string) : "?");
  const named = (id: string) => names[id] ?? "?";
  const who = named(entityId);
  const role = words.terms.roles[text("role") as keyof Roles] ?? "?";
  const say: Readonly<Record<string, () => string>> = {
    "found installation": () => deeds.founded,
    "seed installation": () => deeds.seeded,
    "invite administrator": () => deeds.firstInvited,
    "create administrator": () => deeds.firstMade,
    "sign-in session": () => deeds.signedIn,
    "sign-out session": () => deeds.signedOut,
    "create account": () => deeds.accountMade(who),
    "invite account": () => (change.purpose === "password-reset" ? deeds.resetMade : deeds.invited)(who),
    "set-password account": () => deeds.passwordSet(who),
    "suspend account": () => deeds.suspended(who),
    "reinstate account": () => deeds.reinstated(who),
    "appoint account": () => deeds.administratorMade(who),
    "dismiss account": () => deeds.administratorDismissed(who),
    "create organisation": () => deeds.organisationMade(text("name")),
    "rename organisation": () => deeds.organisationRenamed(text("name")),
    "join organisation": () => deeds.joined(who, named(text("parentId")), text("policyField")),
    "leave organisation": () => deeds.left(who, named(text("parentId")), text("policyField")),
    "create programme": () => deeds.programmeMade(text("name")),
    "add member": () => deeds.memberAdded(text("name"), role, named(text("programmeId"))),
    "remove member": () => deeds.memberRemoved(text("name"), role, named(text("programmeId"))),
    "create portfolio": () => deeds.portfolioMade(text("name")),
    "rename portfolio": () => deeds.portfolioRenamed(text("name")),
    "include portfolio": () => deeds.included(text("programme"), text("name")),
    "exclude portfolio": () => deeds.excluded(text("programme"), text("name")),
    "appoint director": () => deeds.directorAppointed(text("director"), text("name")),
    "dismiss director": () => deeds.directorDismissed(text("director"), text("name")),
  };
  return say[`${verb} ${entity}`]?.() ?? `${verb} ${entity}`;
}

/** The ids in a row that the names are asked for. */
export function idsIn({ entityId, change }: Pick<Deed, "entityId" | "change">): readonly string[] {
  return [entityId, change.parentId, change.programmeId].filter((id) => typeof id === "string");
}
