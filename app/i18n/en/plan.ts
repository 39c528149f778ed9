import type { Catalogue } from "#i18n/nl.ts";

export const plan: Catalogue["plan"] = {
  rooms: {
    plan: "Plan",
    timeline: "Timeline",
    gates: "Phases and gates",
    workstreams: "Workstreams",
    milestones: "Milestones",
    reports: "Progress",
    actions: "Actions",
    navigation: "Parts of the plan",
  },
};
