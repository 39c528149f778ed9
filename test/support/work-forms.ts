import type { Params } from "./routes.ts";
import type { Fields } from "./visitor.ts";

const AT = "programmes.$programme.workstreams";
const PRODUCTS = "programmes.$programme.deliverables";

/** For every action about the work a form that it takes. */
export function workForms(given: Params): Readonly<Record<string, Fields>> {
  const workstream = { name: "Inhoud en kleinschaligheid", theme: "Inhoud", nature: "richtinggevend" };
  const position = { change: "changed", newFunction: "Adviseur", oldFte: "0,89", isFollower: "yes" };
  return {
    [`${AT}.new`]: { ...workstream, bodyId: given.body ?? "", leadId: given.holder ?? "" },
    [`${AT}.$workstream.edit`]: { ...workstream, bodyId: given.body ?? "", version: "1" },
    [`${AT}.$workstream.end`]: { endedOn: "2027-01-01", version: "1" },
    [`${AT}.$workstream.members.new`]: {
      ...{ participantId: given.colleague ?? "", from: "2026-11-20", until: "2027-11-20" },
    },
    [`${PRODUCTS}.new`]: { name: "Formatieplan", kind: "document", workstreamId: given.workstream ?? "" },
    [`${PRODUCTS}.$deliverable.edit`]: { name: "Was-wordt-lijst 2", dueOn: "2027-01-31", version: "1" },
    [`${PRODUCTS}.$deliverable.submission`]: { reason: "Eerste versie", version: "2" },
    [`${PRODUCTS}.$deliverable.resumption`]: { reason: "De aantallen", version: "2" },
    [`${PRODUCTS}.$deliverable.review`]: { outcome: "rejected", reason: "Telt niet op", version: "2" },
    [`${PRODUCTS}.$deliverable.positions.new`]: { ...position, oldFunction: "Beleidsadviseur" },
    [`${PRODUCTS}.$deliverable.positions.import`]: {},
    [`${PRODUCTS}.$deliverable.positions._index`]: {
      rows: JSON.stringify([{ line: 2, cells: ["vervalt", "Teamleider", "1,5", "", "", "nee", ""] }]),
      version: "2",
    },
    [`${PRODUCTS}.positions.$position.edit`]: { ...position, oldFunction: "Jurist", version: "2" },
    [`${PRODUCTS}.positions.$position.removal`]: { version: "2" },
    [`${AT}.memberships.$membership.end`]: { until: "2027-01-01", version: "1" },
  };
}
