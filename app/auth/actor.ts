import type { Role } from "#domain/role.ts";

/** Whoever is signed in, and what they are in which programme. */
export interface Actor {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  readonly memberships: readonly { readonly programmeId: string; readonly role: Role }[];
}
