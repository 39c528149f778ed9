import type { Domain } from "./authority.ts";
import type { BodyId } from "./body.ts";
import { type Day, isWithin } from "./day.ts";
import type { PartyId } from "./party.ts";
import type { Provenance } from "./provenance.ts";

/** A party's word that it follows what a body decides, without a say in it (zich conformeren). */
export interface ConformDeclaration {
  readonly partyId: PartyId;
  readonly bodyId: BodyId;
  /** Null is every domain. */
  readonly domains: readonly Domain[] | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** A declaration as a programme keeps it. */
export interface RecordedConform extends ConformDeclaration {
  readonly id: string;
  readonly provenance: Provenance;
  readonly version: number;
}

/** Whether the declaration binds the party to a decision of this body about these domains on this day. */
export function coversScope(
  declaration: ConformDeclaration,
  scope: { readonly bodyId: BodyId; readonly domains: readonly Domain[]; readonly on: Day },
): boolean {
  return (
    declaration.bodyId === scope.bodyId &&
    isWithin(scope.on, declaration) &&
    (declaration.domains === null || scope.domains.every((domain) => declaration.domains?.includes(domain)))
  );
}
