import type { Progress } from "#domain/coupling.ts";
import type { CouplingReason } from "#domain/coupling-proposal.ts";
import type { FollowedCoupling, FollowedIndicator } from "#domain/monitoring.ts";
import { sayCoupling } from "./say-monitoring.ts";
import type { Names, Speech } from "./speech.ts";

interface Subjects {
  readonly indicators?: readonly FollowedIndicator[];
  readonly couplings?: readonly FollowedCoupling[];
  readonly names: Names;
}

/** What runs ahead of what, by how much, and who owns both. */
export function sayCouplingReason(
  { couplingId }: CouplingReason,
  { indicators = [], couplings = [], names }: Subjects,
  speech: Speech,
): string {
  const { unknown } = speech.words.pages;
  const found = couplings.find(({ coupling }) => coupling.id === couplingId);
  if (found === undefined) return unknown;
  const side = (id: string, { ownerId }: Progress) => ({
    name: indicators.find(({ indicator }) => indicator.id === id)?.indicator.name ?? unknown,
    owner: ownerId === null ? null : (names[ownerId] ?? null),
  });
  const { coupling, finding } = found;
  const leading = side(coupling.leadingId, finding.leading);
  return sayCoupling({ finding, leading, following: side(coupling.followingId, finding.following) }, speech);
}
