import { day } from "#domain/day.ts";
import { NO_MONITORING } from "./monitoring-told.ts";
import { plan } from "./plans/zoetermeer.ts";
import type { Story } from "./story.ts";
import { bodies, meetings } from "./zoetermeer/bodies.ts";
import { decisionPoints } from "./zoetermeer/decision-points.ts";
import { facts } from "./zoetermeer/facts.ts";
import { participants, parties } from "./zoetermeer/parties.ts";
import { gates, phases, questions } from "./zoetermeer/phases.ts";

/** One organisation that changes its own structure, with a works council whose advice is planned back from the end. */
export const zoetermeer: Story = {
  slug: "zoetermeer",
  name: "Organisatieontwikkeling sociaal domein Zoetermeer",
  aim: "Een nieuwe hoofdstructuur met drie thematische afdelingen, waarin beleid en uitvoering samenkomen, volgens de sturingsfilosofie ‘Sturen op samen bouwen’.",
  sourceName: "Opdrachtbeschrijving organisatieontwikkeling sociaal domein, Zoetermeer",
  on: day("2025-01-13"),
  parties,
  participants,
  hierarchy: [],
  commissioning: [],
  bodies,
  seats: [],
  phases,
  gates,
  authorities: [],
  conforms: [],
  decisionPoints,
  meetings,
  questions,
  facts,
  plan,
  monitoring: NO_MONITORING,
};
