import type { Catalogue } from "#i18n/nl.ts";

export const departure: Catalogue["departure"] = {
  heading: (name) => `Departure of ${name}`,
  introduction: {
    party:
      "From this day on the party takes no part any more, and nobody acts for it. What is on record stays in the history; new forms do not offer it any more.",
    participant:
      "From this day on this participant acts for the party no more. What is on record stays in the history.",
  },
  consequences: "This ends with it",
  nothing: "Nothing is on record that ends with it.",
  kinds: {
    points: (count) =>
      count === 1
        ? "1 decision point still needs the agreement of this party. Change it yourself: nobody can give it then."
        : `${count} decision points still need the agreement of this party. Change them yourself: nobody can give it then.`,
    seats: (count) => (count === 1 ? "1 seat becomes empty:" : `${count} seats become empty:`),
    authorities: (count) =>
      count === 1 ? "1 authority does not count any more:" : `${count} authorities do not count any more:`,
    conforms: (count) =>
      count === 1
        ? "1 declaration to conform does not hold any more, at:"
        : `${count} declarations to conform do not hold any more, at:`,
    commissioning: (count) =>
      count === 1
        ? "1 commissioning goes on. End or change it yourself:"
        : `${count} commissionings go on. End or change them yourself:`,
  },
  labels: { endedOn: "Leaves from" },
  hint: "The first day without.",
  hintAgain:
    "The first day without. Empty means that the departure is off; that goes into the log as a correction.",
  submit: "Record the departure",
  goesOn: "goes on",
  leave: "Departure",
  ofParticipant: (name) => `Departure of ${name}`,
  onlyOne: "Does only one participant leave?",
  ended: "No longer in this programme",
  until: (name, day) => `${name} (until ${day})`,
  since: (name, day) => `${name} (no longer in the programme from ${day})`,
  stillNeeded: (parties) =>
    `Still needed is the agreement of ${parties}. Nobody can give it: change whose agreement is needed.`,
};
