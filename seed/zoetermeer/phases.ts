import { day } from "#domain/day.ts";
import type { GateTold, PhaseTold, QuestionTold } from "#seed/story.ts";
import { questions as asked, phase } from "#seed/told.ts";

/** The source numbers six phases, each with its own decision moment, and names none of them. */
const NUMBERS = ["I", "II", "III", "IV", "V", "VI"] as const;

export const phases: readonly PhaseTold[] = [
  phase({ name: "I Initiatief", provenance: "source" }),
  phase({ name: "II Ontwerp hoofdstructuur", endsOn: day("2025-01-31"), provenance: "source" }),
  phase({ name: "III Inrichting en formatie", provenance: "source" }),
  phase({ name: "IV Plaatsing", provenance: "source" }),
  phase({ name: "V Implementatie", endsOn: day("2025-12-31"), provenance: "source" }),
  phase({ name: "VI Evaluatie en nazorg", provenance: "source" }),
];

/** That the decision moment of a phase opens the next one is our reading: the source only says that each has its own. */
export const gates: readonly GateTold[] = NUMBERS.map((number, index) => ({
  name: `Beslismoment fase ${number}`,
  ...(phases[index + 1] && { opens: phases[index + 1]?.name ?? "" }),
  on: null,
  body: "dt",
  criteria: number === "III" ? productsOfPhaseThree() : [],
  provenance: "source",
}));

function productsOfPhaseThree() {
  const criterion = (text: string, weight: "hard" | "soft") => ({ text, weight, product: text });
  return [
    criterion("Nieuwe functiebeschrijvingen", "hard"),
    criterion("Was-wordt-lijst", "hard"),
    criterion("Formatieplan", "hard"),
    criterion("Verzoeken voor de voorjaarsnota", "soft"),
  ];
}

export const questions: readonly QuestionTold[] = [
  ...asked({ body: "dt" }, [
    "Wanneer begint en eindigt fase VI? Het resultaat vraagt deze fase, maar zij heeft geen datum.",
    "Wanneer eindigen de fasen I, III en IV, en wanneer vallen de zes beslismomenten?",
    "Hoe heten de fasen I tot en met VI? De namen in Koers zijn werknamen.",
    "Gaat het om een voorgenomen besluit, of heeft het DT het al vastgesteld?",
    "Welke handreiking is bedoeld? De bron noemt haar op vier manieren.",
    "Welk budget is er?",
    "Wie zitten er in het DT en in het MT, en in welk ritme vergaderen zij?",
    "Wie is bestuurlijk en wie ambtelijk opdrachtgever?",
  ]),
  ...asked({ body: "or" }, ["Binnen welke termijn brengt de OR advies uit? De wet zegt ‘redelijk’."]),
];
