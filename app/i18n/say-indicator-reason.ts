import type { IndicatorReason } from "#domain/indicator-proposal.ts";
import type { FollowedIndicator } from "#domain/monitoring.ts";
import { sayIndicatorStatus } from "./say-indicator.ts";
import type { Names, Speech } from "./speech.ts";

interface Subjects {
  readonly indicators?: readonly FollowedIndicator[];
  readonly names: Names;
}

/** Which indicator is off its path, by how much, and which lights that gives. */
export function sayIndicatorReason(
  { indicatorId, partyId, steering, money }: IndicatorReason,
  { indicators = [], names }: Subjects,
  speech: Speech,
): string {
  const { words } = speech;
  const found = indicators.find(({ indicator }) => indicator.id === indicatorId);
  if (found === undefined) return words.pages.unknown;
  const { indicator, definition, whole, parties } = found;
  const line = partyId === null ? whole : parties.find((one) => one.partyId === partyId);
  const of = { decimals: indicator.decimals, unit: definition.unit };
  const name = partyId === null ? indicator.name : `${indicator.name} (${names[partyId] ?? "?"})`;
  const why = line ? sayIndicatorStatus(line.status, of, speech).join(" ") : words.pages.unknown;
  const { sides } = words.indicators;
  const { lights } = words.reports;
  const both = `${sides.steering}: ${lights[steering]}; ${sides.money.toLowerCase()}: ${lights[money]}`;
  return words.proposals.reasons.indicatorOff(name, why, both);
}
