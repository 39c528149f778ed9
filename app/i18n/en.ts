import { accounts } from "./en/accounts.ts";
import { administration } from "./en/administration.ts";
import { agenda } from "./en/agenda.ts";
import { authority } from "./en/authority.ts";
import { decisions } from "./en/decisions.ts";
import { founding } from "./en/founding.ts";
import { meetings } from "./en/meetings.ts";
import { members } from "./en/members.ts";
import { pages } from "./en/pages.ts";
import { proposals } from "./en/proposals.ts";
import { terms } from "./en/terms.ts";
import { verdict } from "./en/verdict.ts";
import type { Catalogue } from "./nl.ts";

/** The English catalogue. Dutch institutions keep their Dutch word, with a gloss, where a translation loses meaning. */
export const en: Catalogue = {
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
