import { MUNICIPALITIES } from "#seed/holland-rijnland/parties.ts";
import { indicator, type MonitoringTold } from "#seed/monitoring-told.ts";

/** Followed by each municipality, periodically; how often, in which unit and how many, the source does not say. */
const each = { kind: "supply", scope: "each", parties: MUNICIPALITIES, provenance: "source" } as const;

export const monitoring: MonitoringTold = {
  indicators: [
    indicator({
      ...{ key: "ethos", name: "ETHOS-telling", kind: "flows", provenance: "source" },
      definition: {
        definition:
          "Telling van dak- en thuisloosheid. De resultaten zijn van 9-10-2024; de bron noemt geen aantallen.",
      },
    }),
    indicator({ ...each, key: "opbouw", name: "Opbouw van voorzieningen per gemeente" }),
    indicator({ ...each, key: "afbouw", name: "Afbouw van voorzieningen per gemeente" }),
  ],
  couplings: [],
};
