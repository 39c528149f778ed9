import type { QuestionTold } from "#seed/story.ts";
import { questions as asked, publicQuestions } from "#seed/told.ts";

export const questions: readonly QuestionTold[] = [
  ...asked({ body: "stuurgroep" }, [
    "Wie is voorzitter van de stuurgroep en wie zijn de leden?",
    "In welk ritme vergadert de stuurgroep?",
    "Volgens welke besluitregel en met welk quorum besluit de stuurgroep?",
    "Welke partij wordt formeel opdrachtgever en penvoerder?",
    "Hoe heten de twee gecertificeerde instellingen?",
    "Wat houdt het eigen mandaat van de regio's in? Dit wordt afzonderlijk uitgewerkt.",
  ]),
  ...publicQuestions({ body: "stuurgroep" }, ["Is Rijnmond de vijfde jeugdhulpregio?"]),
  ...asked({ body: "stuurgroep" }, [
    "Welke fasen kent het programma en wanneer beginnen en eindigen zij?",
    "Wanneer valt het beslismoment over de start van de pilots?",
    "Blijft het bovenregionaal overleg JHP, wordt het smaller of eindigt het?",
    "Eindigen ook de werkgroepen convenanten en MoU zodra het uitvoeringsteam is bemenst?",
  ]),
  ...asked({ body: "uitvoeringsteam" }, [
    "Zijn er vijf of vier ambities? De werkagenda nummert er vijf, de tekst noemt er vier.",
  ]),
  ...publicQuestions({ body: "uitvoeringsteam" }, [
    "Begint de afbouw bij 235 of bij 300 gesloten plaatsen? Beide aantallen komen voor, en geen van beide staat in de bron.",
  ]),
  ...asked({ body: "uitvoeringsteam" }, [
    "Wat wordt vooraf afgesproken over de monitoring: wat, hoe en door wie?",
    "Komen er projectgroepen toeleiding en onderwijs?",
  ]),
  ...asked({ body: "mou" }, [
    "Hoe hoog is het MoU-budget?",
    "Welk bedrag uit het MoU-budget is nodig voor de procesleider?",
  ]),
  ...asked({ body: "huisvesting" }, ["Welke bedragen zijn er voor vastgoed uit de SPUK-regeling?"]),
];
