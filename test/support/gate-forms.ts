import type { Params } from "./routes.ts";
import type { Fields } from "./visitor.ts";

const AT = "programmes.$programme";

/** For every action about phases, gates and actions a form that it takes. */
export function gateForms(given: Params): Readonly<Record<string, Fields>> {
  const gate = { name: "Start pilots", on: "2027-03-01", bodyId: given.body ?? "" };
  const criterion = { text: "Financiële afspraken", weight: "hard", kind: "by-hand" };
  const phase = { name: "Nazorg", startsOn: "2027-03-01", endsOn: "2027-12-31" };
  const action = { text: "Stel het plan vast", ownerId: given.holder ?? "", dueOn: "2026-12-15" };
  return {
    [`${AT}.gates.new`]: gate,
    [`${AT}.gates.$gate.edit`]: { ...gate, reason: "De pilots zijn nog niet bemenst", version: "1" },
    [`${AT}.gates.$gate.criteria.new`]: criterion,
    [`${AT}.gates.$gate.criteria.$criterion.edit`]: { ...criterion, version: "1" },
    [`${AT}.gates.$gate.criteria.$criterion.statement`]: {
      ...{ isMet: "yes", evidence: "Brief van het college", on: "2026-11-19", version: "1" },
    },
    [`${AT}.gates.$gate.outcome`]: {
      ...{ outcome: "hold", on: "2026-11-19", text: "Wij wachten het plan af.", version: "1" },
    },
    [`${AT}.phases.new`]: phase,
    [`${AT}.phases.$phase.edit`]: { ...phase, reason: "De raad besluit later", version: "1" },
    [`${AT}.actions.new`]: action,
    [`${AT}.actions.$action.edit`]: { ...action, version: "1" },
    [`${AT}.actions.$action.closure`]: { state: "done", closedOn: "2026-11-19", version: "1" },
  };
}
