import { day } from "#domain/day.ts";
import { authorities, conforms } from "./jeugdhulp-plus/authorities.ts";
import { bodies, seats } from "./jeugdhulp-plus/bodies.ts";
import { decisionPoints } from "./jeugdhulp-plus/decision-points.ts";
import { facts } from "./jeugdhulp-plus/facts.ts";
import { meetings } from "./jeugdhulp-plus/meetings.ts";
import { commissioning, participants, parties } from "./jeugdhulp-plus/parties.ts";
import { gates, phases } from "./jeugdhulp-plus/phases.ts";
import { questions } from "./jeugdhulp-plus/questions.ts";
import { monitoring } from "./monitoring/jeugdhulp-plus.ts";
import { plan } from "./plans/jeugdhulp-plus.ts";
import type { Story } from "./story.ts";

/** The story that is told whole: nine parties, six decision points, and a steering group in two weeks. */
export const jeugdhulpPlus: Story = {
  slug: "jeugdhulp-plus",
  name: "Jeugdhulp Plus Zuidwest",
  aim: "De gesloten jeugdhulp verbeteren, verkorten en voorkomen.",
  sourceName: "Opdrachtbeschrijving Jeugdhulp Plus, landsdeel Zuidwest",
  on: day("2021-10-29"),
  parties,
  participants,
  hierarchy: [],
  commissioning,
  bodies,
  seats,
  phases,
  gates,
  authorities,
  conforms,
  decisionPoints,
  meetings,
  questions,
  facts,
  plan,
  monitoring,
};
