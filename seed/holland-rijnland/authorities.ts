import type { AuthorityTold } from "#seed/story.ts";
import { exampleAuthority } from "#seed/told.ts";
import { MUNICIPALITIES } from "./parties.ts";

/** Whether the councils adopt is open in the source; eight weeks is what a council customarily takes. */
const BY_COUNCIL = [{ constituency: "raad", leadDays: 56 }] as const;

/** Thirteen examples of one kind: what thirteen municipalities agree to is intended until thirteen councils confirm it. */
export const authorities: readonly AuthorityTold[] = MUNICIPALITIES.map((name) =>
  exampleAuthority({
    holder: `delegate-${name}`,
    act: "instemmen",
    domains: ["inhoud", "financiën", "organisatie"],
    basis: "collegebesluit",
    chain: BY_COUNCIL,
  }),
);
