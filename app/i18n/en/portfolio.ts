import type { Catalogue } from "#i18n/nl.ts";

/** The portfolio of a director and the calendar of its gates. */
export const portfolio: Catalogue["portfolio"] = {
  count: (count) => (count === 1 ? "1 programme" : `${count} programmes`),
  attention: (count) =>
    count === 0
      ? "none of them asks for attention now"
      : count === 1
        ? "one asks for attention"
        : `${count} ask for attention`,
  summary: {
    label: "In short",
    onThisPage: "On this page:",
    stuck: (count) =>
      count === 0
        ? "Every open decision can be taken."
        : count === 1
          ? "1 decision cannot be taken yet."
          : `${count} decisions cannot be taken yet.`,
    gates: (count, undated) =>
      [
        count === 0
          ? "No gate within 6 weeks is known to be not ready."
          : count === 1
            ? "1 gate within 6 weeks is not ready."
            : `${count} gates within 6 weeks are not ready.`,
        ...(undated === 0 ? [] : [undated === 1 ? "1 has no date." : `${undated} have no date.`]),
      ].join(" "),
    unknowns: (count) =>
      count === 0 ? "Nothing is unknown." : count === 1 ? "1 unknown." : `${count} unknowns.`,
  },
  links: { calendar: "Gate calendar", tables: "Overlap of tables", xlsx: "To Excel" },
  filter: {
    label: "Choose programmes and order",
    text: "Name contains",
    light: "GROTIK",
    weeks: "Next gate",
    sort: "Order",
    any: "all",
    within: (weeks) => `within ${weeks} weeks`,
    sorts: {
      own: "as recorded",
      name: "by name",
      gate: "nearest gate first",
      light: "worst light first",
      decisions: "most stuck decisions first",
    },
    show: "Show",
    clear: "Clear the choice",
    found: (count) => (count === 1 ? "1 programme found" : `${count} programmes found`),
    none: "No programme fits this choice. Choose more widely, or clear the choice.",
  },
  columns: {
    programme: "Programme",
    course: "Course line",
    gate: "Next gate",
    status: "GROTIK",
    decisions: "Decisions",
    rest: "Slip and unknown",
  },
  gate: {
    none: "none left to be taken",
    unknown: "no gate recorded",
    overdue: "should have been taken already",
    more: (count) => (count === 1 ? "and 1 more" : `and ${count} more`),
  },
  trends: {
    better: "better than last period",
    worse: "worse than last period",
    same: "same as last period",
    unknown: "trend unknown",
  },
  reportedUntil: (day, { count, of }) =>
    count < of
      ? `${count} of ${of} workstreams reported, until ${day}; computed otherwise`
      : `reported until ${day}`,
  computed: "computed; there is no report",
  indicators: "Indicators:",
  indicatorsAlike: (name, alike) => `${name} and ${alike} more`,
  ahead: (coupling) => `Reducing runs ahead of building up: ${coupling}.`,
  indicatorsUnknown: (count: number) => `${count} unknown`,
  decisions: {
    none: "no decision open",
    counts: {
      competent: (count) => `${count} authorised`,
      "subject-to-ratification": (count) => `${count} subject to ratification`,
      "not-competent": (count) => `${count} not authorised`,
    },
    first: "First:",
    ofParty: (party, sentence) => `${party}: ${sentence}`,
  },
  slips: {
    none: "no milestone slips",
    count: (count) => (count === 1 ? "1 milestone slips" : `${count} milestones slip`),
    worst: (days) => `by up to ${days}:`,
    days: (count) => (count === 1 ? "1 day" : `${count} days`),
  },
  unknowns: {
    phases: (count) => (count === 1 ? "1 phase without a date" : `${count} phases without a date`),
    gates: (count) => (count === 1 ? "1 gate without a date" : `${count} gates without a date`),
    lights: (count) => (count === 1 ? "1 light unknown" : `${count} lights unknown`),
    questions: (count) => (count === 1 ? "1 open question" : `${count} open questions`),
    none: "nothing unknown",
  },
  calendar: {
    heading: "Gate calendar",
    introduction: (from, until) => `The gates from ${from} until ${until}, and why each is or is not ready.`,
    summary: (count, held, unsaid) =>
      count === 0
        ? "No gate is to be taken in these four quarters."
        : `${count === 1 ? "1 gate is" : `${count} gates are`} still to be taken: ${count - held - unsaid} ready, ${held} not ready, ${unsaid} without criteria yet.`,
    none: "You do not see any gate yet. A process leader records them under Phases and gates.",
    chart: "The quarters to scale",
    navigation: "Other quarters",
    earlier: "Earlier",
    later: "Later on",
    thisQuarter: "To this quarter",
    legend: {
      label: "What the signs mean",
      open: "to be decided",
      held: "not ready or on hold",
      conditional: "passed with conditions",
      passed: "passed",
      today: "today",
    },
    gate: (gate, programme, day, standing) => `${gate}, ${programme}, ${day}: ${standing}`,
    heldBy: (missing) => `not ready: ${missing}`,
    quarterNone: "No gate is planned in this quarter.",
    overdue: "Should have been taken already",
    undated: "Without a date",
    undatedHint: "Nobody knows when these gates are. So they stand in no quarter.",
    undatedNone: "Every gate has a date.",
    more: (count) =>
      count === 1
        ? "1 more gate comes after these four quarters."
        : `${count} more gates come after these four quarters.`,
    columns: { gate: "Gate", programme: "Programme", on: "Day", readiness: "Ready?" },
  },
  sheet: {
    name: "Portfolio",
    columns: {
      programme: "Programme",
      gate: "Next gate",
      on: "Date",
      readiness: "Ready?",
      held: "What is missing",
      light: "GROTIK",
      trend: "Trend",
      indicators: "Light of the indicators",
      indicator: "Worst indicator",
      competent: "Authorised",
      subject: "Subject to ratification",
      notCompetent: "Not authorised",
      stuck: "First decision that cannot be taken",
      why: "Why not",
      slips: "Milestones that slip",
      worst: "Milestone that slips most",
      days: "Slip in days",
      phases: "Phases without a date",
      gates: "Gates without a date",
      lights: "Unknown lights",
      questions: "Open questions",
    },
  },
};
