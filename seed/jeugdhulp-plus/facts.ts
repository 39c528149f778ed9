import type { FactTold } from "#seed/story.ts";
import { facts as stated } from "#seed/told.ts";

export const facts: readonly FactTold[] = [
  ...stated("ambition", {
    source: [
      "Ambitie 1 (2019): betere zorg voor jeugdigen die tijdelijk dwang nodig hebben.",
      "Ambitie 2 (2019): een breed palet aan hulp, en stapsgewijs naar 100 gesloten plaatsen.",
      "Ambitie 3 (2019): het ontwikkelperspectief van de jeugdige is leidend.",
      "Ambitie 4 (2019): veiligheid is hiermee nauw verbonden.",
      "Het streefjaar is 2024.",
    ],
  }),
  ...stated("commissioning", {
    source: [
      "Het opdrachtgeverschap is gedeeld: de gemeenten voor de randvoorwaarden, de aanbieders en gecertificeerde instellingen voor de inhoud.",
      "De inhoud is leidend.",
      "Eén partij wordt benoemd tot formeel opdrachtgever en penvoerder.",
      "Den Haag heeft namens de vijf jeugdhulpregio's opdracht gegeven voor het onderzoek.",
    ],
    proposal: [
      "De negen partijen staan in Koers als bestuurlijk opdrachtgever, elk met de eigen reikwijdte.",
    ],
  }),
  ...stated("process", {
    source: [
      "De procesleider is onafhankelijk en extern, en werkt een jaar lang 32 tot 36 uur per week.",
      "De procesleider is de verbindende schakel, bewaakt tijd en middelen en schaalt tijdig op.",
      "Een projectondersteuner is gewenst.",
      "Het uitvoeringsteam besluit gezamenlijk of en hoe een resultaat naar de stuurgroep gaat.",
      "In elke deelopdracht zit ten minste één lid van het uitvoeringsteam.",
      "Een partij buiten het uitvoeringsteam die aan één deelopdracht meedoet, conformeert zich aan de resultaten van het team.",
      "Gezaghebbendheid: vooraf is duidelijk wie waarover kan en mag beslissen, en hoe dat verloopt.",
      "Het eigen mandaat van de regio's wordt afzonderlijk uitgewerkt.",
      "De overige werkgroepen vervallen zodra het uitvoeringsteam is bemenst.",
      "De pilots moeten werkelijk starten; daarvoor zijn concrete financiële afspraken nodig.",
    ],
  }),
  ...stated("palette", {
    source: [
      "Ambulante teams.",
      "Alternatieven: kleinschalig wonen, gezinsopname en S2C.",
      "Gesloten plaatsen: kleinere groepen, een verblijf van ten hoogste 6 maanden en verbouwde separeerruimten.",
    ],
  }),
  ...stated("funding", {
    source: ["Voor vastgoed is er de SPUK-regeling.", "Er is een MoU-budget."],
    public: [
      "De activiteiten onder de SPUK-regeling moesten op 31-12-2024 klaar zijn; later werd dat 31-12-2026.",
    ],
  }),
  ...stated("monitoring", {
    source: [
      "Gevolgd worden de inhoudelijke effectiviteit, de cliënt- en geldstromen en de voortgang van de huisvestingsplannen.",
      "Vooraf wordt afgesproken wat, hoe en door wie er wordt gemeten; het blijft eenvoudig.",
      "Streefwaarde: 100 gesloten plaatsen in 2024.",
    ],
    public: [
      "Beginwaarde: 235 gesloten plaatsen.",
      "Voor 2019 worden ook 300 gesloten plaatsen genoemd.",
      "Gemeten in juli 2022: 147 gesloten plaatsen.",
      "Gemeten in april 2023: 135 gesloten plaatsen.",
    ],
  }),
  ...stated("risk", {
    source: [
      "Onzekerheid over de financiering vertraagt de vernieuwing.",
      "De vraag daalt sneller dan verwacht en laat ongedekte kosten achter.",
      "De overlegtafels zijn versnipperd, met dezelfde personen.",
      "Er is geen planning op de inhoud.",
      "Er is te weinig capaciteit.",
      "Overleg met de achterban kost tijd.",
      "De verbinding tussen zorg en onderwijs krijgt te weinig prioriteit.",
      "De voorwaardelijke machtiging is niet uitgewerkt en is ongeschikt voor spoed.",
      "De opvattingen over gesloten plaatsing als uiterste middel lopen uiteen.",
    ],
  }),
  ...stated("participation", {
    source: [
      "Nog te betrekken zijn: scholen via hun samenwerkingsverbanden, het Rijk, open residentiële aanbieders, lokale teams, de Raad voor de Kinderbescherming en kinderrechters.",
    ],
  }),
];
