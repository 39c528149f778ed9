/** What was learned, in words. */
export const learning = {
  heading: "Leerpunten",
  newHeading: "Nieuw leerpunt",
  introduction:
    "Schrijf op wat is geleerd, zonder namen of gegevens van cliënten. Een leerpunt wordt niet gewijzigd, wel gecorrigeerd.",
  none: "Er is nog geen indicator die in woorden wordt gevolgd.",
  correctionHeading: (name: string) => `Corrigeer leerpunt: ${name}`,
  correctionIntroduction:
    "Er komt een nieuw leerpunt bij dat het oude noemt. Wie terugkijkt, ziet wat toen bekend was.",
  alreadyCorrected: "Dit leerpunt is al gecorrigeerd. Corrigeer het leerpunt dat nu geldt.",
  labels: {
    indicatorId: "Indicator",
    area: "Gebied",
    theme: "Thema",
    round: "Ronde of periode",
    text: "Wat is geleerd",
    reason: "Reden van de correctie",
  },
  hints: { round: "Bijvoorbeeld: ronde 3.", text: "Ten hoogste 2000 tekens." },
};
