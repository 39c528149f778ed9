import { agenda } from "./nl/agenda.ts";
import { authority } from "./nl/authority.ts";
import { decisions } from "./nl/decisions.ts";
import { meetings } from "./nl/meetings.ts";
import { pages } from "./nl/pages.ts";
import { points } from "./nl/points.ts";
import { proposals } from "./nl/proposals.ts";
import { register } from "./nl/register.ts";
import { route } from "./nl/route.ts";
import { terms } from "./nl/terms.ts";
import { verdict } from "./nl/verdict.ts";

/** The Dutch catalogue: the source of every key. A translation that misses one does not compile. */
export const nl = {
  agenda,
  authority,
  decisions,
  meetings,
  pages,
  points,
  proposals,
  register,
  route,
  terms,
  verdict,
};

export type Catalogue = typeof nl;
