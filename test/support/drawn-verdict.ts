import type { Authority } from "#domain/authority.ts";
import type { Ceiling } from "#domain/money.ts";
import type { PartyVerdict } from "#domain/party-verdict.ts";
import type { Remedy } from "#domain/remedy.ts";
import type { Standing } from "#domain/standing.ts";
import type { Verdict } from "#domain/verdict.ts";

/**
 * A verdict as a drawing: the verdict over the whole on the first line, then a line for each party, and under it
 * what would mend it.
 */
export function drawn(verdict: Verdict): string {
  return [
    saysOverall(verdict),
    ...verdict.unstated.map((what) => `unstated: ${what}`),
    ...verdict.parties.flatMap((party) => [saysOf(party), ...party.remedies.map((one) => `  ${mends(one)}`)]),
    ...verdict.remedies.map(mends),
  ].join("\n");
}

/** What the verdict says about one party, in a word and its facts. */
export function partyDrawn(verdict: Verdict, partyId: string): string {
  const party = verdict.parties.find((one) => one.partyId === partyId);
  return party === undefined ? "not asked" : standingDrawn(party);
}

export function standingDrawn(standing: Standing): string {
  switch (standing.kind) {
    case "not-covered":
      return [`not-covered: ${standing.missing.join(", ")}`, ...lapsedDrawn(standing.lapsed)].join("; ");
    case "over-ceiling":
      return `over-ceiling: ${eurosOf(standing.ceiling)}`;
    case "unknown":
      return `unknown ${standing.what}`;
    case "subject-to-ratification":
      return `${standing.kind} ${standing.definitiveOn} by ${standing.steps.map((step) => step.constituency).join(", ")}`;
    case "competent":
      return `competent by ${standing.records.map(({ holderId }) => memberOf(holderId)).join(", ")}`;
    default:
      return standing.kind;
  }
}

function lapsedDrawn(records: readonly Authority[]): readonly string[] {
  return records.length === 0
    ? []
    : [`lapsed of ${records.map(({ holderId }) => memberOf(holderId)).join(", ")}`];
}

function saysOverall({ kind, definitiveOn }: Verdict): string {
  return definitiveOn === null ? kind : `${kind} ${definitiveOn}`;
}

function saysOf(party: PartyVerdict): string {
  return `${party.partyId}: ${standingDrawn(party)}`;
}

function mends(remedy: Remedy): string {
  switch (remedy.kind) {
    case "invite":
      return `invite ${memberOf(remedy.participantId)} for ${remedy.domains.join(", ")}`;
    case "obtain-decision":
      return `decision of ${remedy.constituency ?? "whoever decides at home"} by ${remedy.by} for ${remedy.domains.join(", ")}`;
    case "split":
      return `split: now ${remedy.now.join(", ")}; later ${remedy.later.join(", ")}`;
    case "lower-amount":
      return `lower the amount to ${eurosOf(remedy.to)}`;
    case "settle-unknown":
      return `settle the unknown ${remedy.what}`;
  }
}

function eurosOf({ onceCents, structuralCents }: Ceiling): string {
  const once = onceCents === null ? [] : [`${onceCents / 100}`];
  const structural = structuralCents === null ? [] : [`${structuralCents / 100} a year`];
  return [...once, ...structural].join(" + ");
}

/** Drawn members are called by their party and their role; the party stands on the line already. */
function memberOf(id: string): string {
  return id.split("/").at(-1) ?? id;
}
