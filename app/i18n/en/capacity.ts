import type { Catalogue } from "#i18n/nl.ts";

export const capacity: Catalogue["capacity"] = {
  heading: "Capacity",
  introduction: "How many hours a week do the bodies have, and how many are needed?",
  norm: (minimum, ideal) =>
    `For an implementation team each seat has at least ${minimum} and preferably ${ideal} hours a week.`,
  short: (agreed, minimum, missing) =>
    `${agreed} hours a week agreed, at least ${minimum} needed: ${missing} hours too few.`,
  belowIdeal: (agreed, ideal, missing) =>
    `${agreed} hours a week agreed: enough for the minimum, ${missing} hours fewer than the ideal ${ideal}.`,
  enough: (agreed, ideal) => `${agreed} hours a week agreed: at least the ideal ${ideal}.`,
  notKnown: "Whether the hours are enough is unknown.",
  nobody: "There is no seat yet. Whether the hours are enough is unknown.",
  unknownSeats: (count) =>
    count === 1
      ? "The hours of 1 seat were not agreed; it does not count in what is needed."
      : `The hours of ${count} seats were not agreed; they do not count in what is needed.`,
  vacantSeats: (count) => (count === 1 ? "1 seat is still vacant." : `${count} seats are still vacant.`),
  belowMinimumSeats: (count, hours) =>
    count === 1
      ? `1 seat is below the minimum of ${hours} hours.`
      : `${count} seats are below the minimum of ${hours} hours.`,
  figure: (body) => `Hours a week of ${body}: agreed beside minimum and ideal`,
  marks: {
    minimum: (hours) => `minimum ${hours}`,
    ideal: (hours) => `ideal ${hours}`,
    unknown: "unknown",
  },
  seatsOf: (body) => `Seats of ${body}`,
  columns: { seat: "Seat", hours: "Hours a week", standing: "Standing", until: "Until" },
  standings: {
    "below-minimum": "below the minimum",
    "below-ideal": "below the ideal hours",
    enough: "enough",
    vacant: "nobody yet",
    unknown: "unknown",
    "no-norm": "no norm",
  },
  openEnd: "no end date",
  meantFor: (hours) => `meant for ${hours}`,
  others: {
    heading: "Bodies without a norm for hours",
    introduction: "How many hours are needed here was not recorded. What was agreed is added up.",
    columns: { body: "Body", seats: "Seats", hours: "Hours a week" },
    seats: (count, vacant) => (vacant === 0 ? `${count}` : `${count}, of which ${vacant} vacant`),
    hours: (hours, unknown) => (unknown === 0 ? `${hours}` : `${hours}, and of ${unknown} unknown`),
  },
  ending: {
    heading: "Terms that end",
    introduction: (weeks) => `These seats end within ${weeks} weeks.`,
    none: (weeks) => `No seat ends within ${weeks} weeks.`,
    body: "Body",
  },
  none: "There are no bodies yet, so there are no hours to add up.",
  noneHint: "Add a body with its seats on the page Governance.",
  toGovernance: "To Governance",
};
