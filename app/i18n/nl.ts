import { accounts } from "./nl/accounts.ts";
import { administration } from "./nl/administration.ts";
import { agenda } from "./nl/agenda.ts";
import { authority } from "./nl/authority.ts";
import { decisions } from "./nl/decisions.ts";
import { founding } from "./nl/founding.ts";
import { meetings } from "./nl/meetings.ts";
import { members } from "./nl/members.ts";
import { pages } from "./nl/pages.ts";
import { proposals } from "./nl/proposals.ts";
import { terms } from "./nl/terms.ts";
import { verdict } from "./nl/verdict.ts";

/** The Dutch catalogue: the source of every key. A translation that misses one does not compile. */
export const nl = {
  accounts,
  administration,
  agenda,
  authority,
  decisions,
  founding,
  meetings,
  members,
  pages,
  proposals,
  terms,
  verdict,
};

export type Catalogue = typeof nl;
