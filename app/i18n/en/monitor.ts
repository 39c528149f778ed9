import type { Catalogue } from "#i18n/nl.ts";

export const monitor: Catalogue["monitor"] = {
  heading: "Monitoring",
  introduction:
    "Where does each indicator stand beside its target path, why, and who does not know something yet?",
  summary: (red, amber, green, unknown) =>
    `${red} red, ${amber} amber, ${green} green and ${unknown} unknown.`,
  bare: {
    heading: "Still without a measurement and a target path",
    introduction: "Of these indicators nothing is known yet that could be drawn.",
    columns: { name: "Indicator", kind: "Kind", why: "Why unknown" },
  },
  none: "There are no indicators yet.",
  noneThen: "There were no indicators yet on this day.",
  addFirst: "Begin with one indicator: what do you want to see change, and where must it go?",
  askLeader: "The process leader or the project supporter records them.",
  deviation: {
    none: "on the path",
    lower: (size) => `${size} lower`,
    higher: (size) => `${size} higher`,
  },
  tools: { importing: "Read measurements in from a file", exporting: "Download all measurements (Excel)" },
  missing: (names) => `Still missing: ${names}.`,
  lights: {
    steeringMeaning: "Does it go the right way, and fast enough?",
    moneyMeaning: "Does it run ahead of the path, so that costs stay uncovered?",
  },
  facts: {
    last: "Last measurement",
    path: "Target path then",
    deviation: "Deviation",
    target: "Target",
    targetOn: (value, day) => `${value} on ${day}`,
    projection: "If it goes on like this",
    projected: (value, day) => `${value} on ${day}`,
    reaches: (day) => `target reached on ${day}`,
    neverReaches: "the target is not reached like this",
    noTarget: "there is no target to reckon towards",
    isThere: "the target has been reached already",
    hasPassed: "this line has gone past the target already",
    noProjection: "that takes at least three measurements",
    owner: "Owner",
    owed: "Still to measure",
    owedBy: (period, who) => `about ${period}: ${who}`,
    owedWhole: "the owner",
    notDue: "no period has ended yet",
    noFrequency: "how often it is measured was not recorded",
    nothingOwed: (period) => `everybody measured ${period}`,
    more: (count) => `another ${count}`,
  },
  parties: {
    counted: (red, amber, green, unknown) =>
      `By party: ${red} red, ${amber} amber, ${green} green, ${unknown} unknown.`,
    out: (names) => `Beyond the margin: ${names}.`,
    heading: "By party",
    fold: (count) => (count === 1 ? "1 party" : `${count} parties`),
    nothing: "nothing measured yet",
    see: "See each party",
    seeOf: (indicator) => `See each party: ${indicator}`,
    scale: "All parties are on the same scale.",
  },
  conflicts: {
    heading: "Sources contradict each other",
    one: (indicator, period, values) => `${indicator}, ${period}: ${values}.`,
    ofParty: (indicator, party, period, values) => `${indicator}, ${party}, ${period}: ${values}.`,
    value: (value, source) => `${value} (${source})`,
    noSource: "without a source",
    against: (one, other) => `${one} against ${other}`,
    more: (count) => `Another ${count} contradictions stand with the indicators themselves.`,
    whatNow: "Correct the measurement that is wrong; until then it is unknown how that period stands.",
  },
  coupling: {
    heading: "What hangs together",
    introduction: "What must be built up first, beside what may be reduced after that.",
    ahead: (following, one, leading, other) =>
      `Reducing runs ahead of building up: ${following} is ${one} of its way, ${leading} only ${other}.`,
    inStep: (following, one, leading, other) =>
      `Reducing keeps step with building up: ${following} is ${one} of its way, ${leading} ${other}.`,
    unknown: (names) =>
      `Whether reducing runs ahead is unknown: it is not known how far it is with ${names}. That takes a baseline, a target and a measurement.`,
    owners: (leading, owner, following, other) =>
      `Owner of ${leading}: ${owner}. Owner of ${following}: ${other}.`,
    ownerUnknown: "unknown",
    figure: (name) => `${name}: how far both are on their way to their target`,
    table: "How far on its way, in percent",
    nothing: "Nothing was measured yet that could be drawn.",
    on: "Day",
    leads: "first",
    follows: "after that",
  },
  chart: {
    figure: (name) => `${name}: measurements beside the target path`,
    figureOf: (name, party) => `${name} of ${party}: measurements beside the target path`,
    measured: "measured",
    path: "target path",
    band: "within the margin",
    projection: "if it goes on like this",
    gap: "not measured",
    conflict: "contradiction",
    today: "today",
    asOf: "as-of day",
    nothing: "Nothing was measured yet and there is no target path: there is nothing to draw.",
    told: (period, value) => `${period}: ${value}`,
    pathTold: (day, value) => `Target path on ${day}: ${value}`,
    gapTold: (period) => `${period}: not measured`,
    conflictTold: (period, values) => `${period}: sources say ${values}`,
  },
  table: {
    caption: (count) => (count === 1 ? "1 period" : `${count} periods`),
    fold: (count) => (count === 1 ? "The measurement as a table" : `The ${count} periods as a table`),
    period: "Period",
    measured: "Measured",
    path: "Target path",
    deviation: "Deviation",
    standing: "Standing",
    foldLast: (count) => `The last ${count} periods as a table`,
    gap: "not measured",
    noPath: "no path",
  },
  learning: {
    heading: "Learning points",
    introduction: "By area and theme, round after round.",
    none: "No learning points were recorded yet.",
    noneOf: (names) => `No learning points yet: ${names}.`,
    wholeArea: "All areas",
    noRound: "without a round",
    count: (count) => (count === 1 ? "1 learning point" : `${count} learning points`),
  },
  overview: {
    worst: (name, alike) =>
      alike === 0
        ? `The worst standing is that of ${name}.`
        : `The worst standing is that of ${name} and ${alike} more.`,
    allUnknown: (count) =>
      count === 1
        ? "The standing of the one indicator is unknown."
        : `The standing of all ${count} indicators is unknown.`,
    allGreen: (count) =>
      count === 1 ? "The indicator is green." : `None of the ${count} indicators is red or amber.`,
    unknownToo: (unknown, count) => `Of ${unknown} of the ${count} the standing is unknown.`,
    more: "See the monitoring",
  },
};
