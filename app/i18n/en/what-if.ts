import type { Catalogue } from "#i18n/nl.ts";

export const whatIf: Catalogue["whatIf"] = {
  heading: "What if",
  link: "What if?",
  introduction:
    "Choose a body, a day and a question, and read whether that table may then decide it. Nothing is saved.",
  labels: {
    body: "Body",
    on: "Day",
    domains: "What is the decision about?",
    amountKind: "Money",
    onceAmount: "Once (euros)",
    structuralAmount: "Structural (euros a year)",
    parties: "Whose agreement is needed?",
    excused: "Whom do you think away?",
    guests: "Who joins?",
  },
  people: (seated) => `Who comes: the ${seated} who sit there by their seats`,
  peopleChanged: (seated, away, guests) =>
    `Who comes: ${seated} by their seats, ${away} thought away, ${guests} joining`,
  excusedHint: "These sit there on that day. Whoever has a substitute is replaced by them.",
  guestsHint: "They have no seat at this body on that day.",
  noSeats: "It is not known who sits at this body on that day.",
  emptySeats: (count) =>
    count === 1 ? "1 seat is not filled on that day." : `${count} seats are not filled on that day.`,
  submit: "Read the verdict",
  unknown: (count) =>
    count === 1
      ? "1 name in this address does not belong to this programme and does not count."
      : `${count} names in this address do not belong to this programme and do not count.`,
  noBodies: "There is no body yet to put anything to. First record who decides:",
  asked: (body, day, domains) => `${body} on ${day}, about ${domains}.`,
  aboutNothing: "a subject that is not named yet",
  at: (body, day) => `Checked against whom you let come to ${body} on ${day}.`,
  attempts: "Try a way out",
  inviteTogether: (names) => `Invite ${names} together.`,
  share:
    "The address of this page holds the whole question. You can share it with whoever has access to this programme.",
};
