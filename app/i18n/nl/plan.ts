/** The rooms of the plan. */
export const plan = {
  rooms: {
    plan: "Plan",
    timeline: "Tijdlijn",
    gates: "Fasen en beslismomenten",
    workstreams: "Werksporen",
    milestones: "Mijlpalen",
    reports: "Voortgang",
    actions: "Acties",
    navigation: "Delen van het plan",
  },
};
