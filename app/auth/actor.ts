import type { Role } from "#domain/role.ts";

/** Whoever is signed in, and what they are in which programme. */
export interface Actor {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  /** Runs the installation; of itself no member of any programme. */
  readonly isAdministrator: boolean;
  readonly memberships: readonly { readonly programmeId: string; readonly role: Role }[];
}
