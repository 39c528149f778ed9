import { day } from "#domain/day.ts";
import { authorities } from "./holland-rijnland/authorities.ts";
import { bodies, seats } from "./holland-rijnland/bodies.ts";
import { decisionPoints } from "./holland-rijnland/decision-points.ts";
import { facts } from "./holland-rijnland/facts.ts";
import { commissioning, hierarchy, participants, parties } from "./holland-rijnland/parties.ts";
import { gates, phases, questions } from "./holland-rijnland/phases.ts";
import { monitoring } from "./monitoring/holland-rijnland.ts";
import { plan } from "./plans/holland-rijnland.ts";
import type { Story } from "./story.ts";

/** Thirteen municipalities in three subregions, and a decision that all thirteen must stand behind. */
export const hollandRijnland: Story = {
  slug: "holland-rijnland",
  name: "Beleidskader maatschappelijke zorg Holland Rijnland 2026",
  aim: "Een nieuw regionaal beleidskader maatschappelijke zorg vanaf 2026, voor zes jaar.",
  sourceName: "Opdrachtbeschrijving beleidskader maatschappelijke zorg, Holland Rijnland",
  on: day("2025-02-03"),
  parties,
  participants,
  hierarchy,
  commissioning,
  bodies,
  seats,
  phases,
  gates,
  authorities,
  conforms: [],
  decisionPoints,
  meetings: [],
  questions,
  facts,
  plan,
  monitoring,
};
