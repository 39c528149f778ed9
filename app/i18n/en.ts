import { agenda } from "./en/agenda.ts";
import { authority } from "./en/authority.ts";
import { decisions } from "./en/decisions.ts";
import { meetings } from "./en/meetings.ts";
import { pages } from "./en/pages.ts";
import { points } from "./en/points.ts";
import { proposals } from "./en/proposals.ts";
import { register } from "./en/register.ts";
import { route } from "./en/route.ts";
import { terms } from "./en/terms.ts";
import { verdict } from "./en/verdict.ts";
import type { Catalogue } from "./nl.ts";

/** The English catalogue. Dutch institutions keep their Dutch word, with a gloss, where a translation loses meaning. */
export const en: Catalogue = {
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
