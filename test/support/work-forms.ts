import type { Params } from "./routes.ts";
import type { Fields } from "./visitor.ts";

const AT = "programmes.$programme.workstreams";

/** For every action about the work a form that it takes. */
export function workForms(given: Params): Readonly<Record<string, Fields>> {
  const workstream = { name: "Inhoud en kleinschaligheid", theme: "Inhoud", nature: "richtinggevend" };
  return {
    [`${AT}.new`]: { ...workstream, bodyId: given.body ?? "", leadId: given.holder ?? "" },
    [`${AT}.$workstream.edit`]: { ...workstream, bodyId: given.body ?? "", version: "1" },
    [`${AT}.$workstream.end`]: { endedOn: "2027-01-01", version: "1" },
    [`${AT}.$workstream.members.new`]: {
      ...{ participantId: given.colleague ?? "", from: "2026-11-20", until: "2027-11-20" },
    },
    [`${AT}.memberships.$membership.end`]: { until: "2027-01-01", version: "1" },
  };
}
