import type { Catalogue } from "#i18n/nl.ts";

export const register: Catalogue["register"] = {
  noneYet: "There are no decision points yet. Make the first one with the button New decision point.",
  noneFound: "No decision point meets this. Choose less, or show all.",
  found: (count) => (count === 1 ? "1 decision point" : `${count} decision points`),
  all: "all",
  open: "still to be decided",
  show: "Show",
  clear: "Show all",
  inTime: "In time?",
  notInTime: "not feasible",
  mine: "where the agreement of my party is needed",
  labels: {
    state: "State",
    body: "Body",
    level: "Level",
    verdict: "Who may decide?",
    needed: "Needed",
    mine: "Mine",
  },
  needed: { soon: "within six weeks", unknown: "day unknown" },
};
