import { day } from "#domain/day.ts";
import type { Ceiling } from "#domain/money.ts";
import type { AuthorityTold, ConformTold } from "#seed/story.ts";
import { exampleAuthority as example } from "#seed/told.ts";

/** EUR 50,000: low enough to matter, and only an example. */
const CEILING: Ceiling = { onceCents: 5_000_000, structuralCents: null };

export const authorities: readonly AuthorityTold[] = [
  example({
    holder: "delegate-haaglanden",
    domains: ["inhoud", "toeleiding", "onderwijs", "organisatie"],
    basis: "collegebesluit",
  }),
  // Money is covered by somebody who does not sit in the steering group: inviting them mends the gap.
  example({ holder: "control-haaglanden", domains: ["financiën"], basis: "collegebesluit" }),
  example({
    holder: "delegate-holland-rijnland",
    domains: ["inhoud", "organisatie", "financiën"],
    basis: "collegebesluit",
  }),
  example({ holder: "delegate-midden-holland", domains: ["inhoud"], basis: "collegebesluit" }),
  example({
    holder: "delegate-midden-holland",
    domains: ["financiën", "organisatie"],
    basis: "collegebesluit",
    chain: [{ constituency: "college", leadDays: 21 }],
  }),
  // Nobody of this region covers money: only a decision from home mends that.
  example({ holder: "delegate-zuid-holland-zuid", domains: ["inhoud", "organisatie"], basis: "mandaat" }),
  // Up to a ceiling: as long as the amount is unknown, so is whether it fits.
  example({
    holder: "delegate-rijnmond",
    domains: ["inhoud", "organisatie", "financiën"],
    ceiling: CEILING,
    basis: "afspraak",
  }),
  example({
    holder: "delegate-schakenbosch",
    domains: ["inhoud", "organisatie", "financiën"],
    basis: "statuten",
  }),
  // Ends five weeks after the story day, so that the agenda proposes to renew it in time.
  example({
    holder: "delegate-horizon",
    domains: ["inhoud", "organisatie", "financiën"],
    basis: "statuten",
    validUntil: day("2021-12-03"),
  }),
  example({ holder: "delegate-gi-1", domains: ["inhoud", "organisatie"], basis: "volmacht" }),
  example({ holder: "delegate-gi-2", domains: ["inhoud"], basis: "bestuursbesluit" }),
  // Still valid on the story day, no longer on the day of the meeting; the substitute's own record is.
  example({
    holder: "delegate-gi-2",
    domains: ["organisatie"],
    basis: "bestuursbesluit",
    validUntil: day("2021-10-31"),
  }),
  example({ holder: "substitute-gi-2", domains: ["inhoud", "organisatie"], basis: "volmacht" }),
];

/** The source says that a party which joins one sub-task conforms to the team's results; it names none that does. */
export const conforms: readonly ConformTold[] = [
  { party: "scholen", body: "uitvoeringsteam", domains: ["onderwijs"], provenance: "example" },
];
