import type { Params } from "./routes.ts";
import type { Fields } from "./visitor.ts";

const AT = "programmes.$programme.monitoring";

export const INDICATOR_FORM = {
  ...{ name: "Plaatsen", kind: "supply", unit: "plaatsen", direction: "lower", frequency: "monthly" },
  ...{ baselineOn: "2026-01-01", baselineValue: "100", path: "31-12-2026 50\n2027-12-31 1.040" },
  ...{ unfavourableGreen: "10", unfavourableAmber: "20", favourableGreen: "10", favourableAmber: "20" },
};

/** For every action of the monitoring a form that it takes. */
export function monitoringForms(given: Params): Readonly<Record<string, Fields>> {
  return {
    [`${AT}.indicators.new`]: { ...INDICATOR_FORM, measure: "number", scope: "whole", decimals: "0" },
    [`${AT}.indicators.$indicator.edit`]: {
      ...{ ...INDICATOR_FORM, name: "Plaatsen, anders geteld", reason: "Anders geteld", version: "1" },
    },
    [`${AT}.indicators.$indicator.end`]: { endedOn: "2027-01-01", version: "1" },
    "programmes.$programme.measurements.$measurement.correction": {
      ...{ value: "57", source: "Register", reason: "Telfout" },
    },
    [`${AT}.import._index`]: {},
    [`${AT}.import.confirmation`]: {
      rows: JSON.stringify([
        { line: 2, cells: ["Gesloten plaatsen", "", "1-5-2023", "31-5-2023", "134", "Register"] },
      ]),
    },
    [`${AT}.learning.new`]: {
      ...{ indicatorId: given.words ?? "", area: "Noord", theme: "Samenwerking", text: "Bel eerder." },
    },
    [`${AT}.learning.$learning.correction`]: { text: "Bel altijd eerder.", reason: "Aangevuld" },
    [`${AT}.couplings.new`]: {
      ...{ name: "Eerst dit", leadingId: given.indicator ?? "", followingId: given.uncoupled ?? "" },
    },
    [`${AT}.couplings.$coupling.removal`]: { version: "1" },
    [`${AT}.entry`]: { value1: "12", source: "Register" },
  };
}
