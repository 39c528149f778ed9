import type { FactTold } from "#seed/story.ts";
import { facts as stated } from "#seed/told.ts";

export const facts: readonly FactTold[] = [
  ...stated("process", {
    source: [
      "De fasen I tot en met VI van de Handreiking organisatiewijzigingen worden zorgvuldig doorlopen, elk met een eigen beslismoment.",
      "De drie kwartiermakers zijn de beoogde afdelingshoofden. De projectleider leidt en ondersteunt.",
      "Tweede lijn, de veranderopgave: samenwerking tussen uitvoering en beleid, integraal beleid, positionering van de kwartiermakers, en horizontale verbinding in de werkprocessen.",
      "Aandachtspunt 1: de samenwerking met de kwartiermakers.",
      "Aandachtspunt 2: de ondersteuning die van P&O, F&C en I&A nodig is, staat in hun plannen voor 2025.",
      "Aandachtspunt 3: de betrokkenheid van de afdelingen Vrije Tijd en Veiligheid wordt geborgd.",
      "Aandachtspunt 4: de resultaten van het Crisisteam Jeugdzorg worden geborgd.",
      "Aandachtspunt 5: de OR komt in positie.",
      "Aandachtspunt 6: de 3D-wethouders en de externe partners en ketenpartners worden geïnformeerd of betrokken.",
      "Aandachtspunt 7: de opdracht is vóór eind 2025 klaar; de besluiten van het DT en de momenten van de OR worden van daaruit teruggepland.",
    ],
    public: [
      "De OR heeft adviesrecht (artikel 25 WOR). De termijn is ‘redelijk’; wijkt het besluit van het advies af, dan wordt de uitvoering een maand opgeschort.",
    ],
    proposal: [
      "De producten van fase III gelden in Koers als harde voorwaarde voor het beslismoment van die fase; de verzoeken voor de voorjaarsnota als zachte.",
      "De route langs de OR en de vergadering van het DT op 25-11-2025 zijn teruggepland van het eind van 2025, met een termijn van zes weken voor het advies.",
    ],
  }),
  ...stated("date", {
    source: [
      "2022: van één naar drie afdelingen (Strategie, Beleid & Projecten; Zorg & JGH; Inkomen & Zekerheid).",
      "Medio 2023: niet alle ambities zijn behaald.",
      "Begin 2024: de thematische opdracht.",
      "Fasen I en II lopen tot 31-1-2025 en zijn bijna afgerond.",
      "Fasen III tot en met V lopen tot 31-12-2025.",
    ],
  }),
];
