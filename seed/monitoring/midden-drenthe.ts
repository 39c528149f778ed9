import { indicator, type MonitoringTold } from "#seed/monitoring-told.ts";

/** In words, gathered halfway 2026; what was learned no source says yet. */
const learned = { kind: "learning", measure: "text", provenance: "source" } as const;
const halfway = { definition: "Kwalitatief, halverwege 2026: leerpunten per gebied." };

export const monitoring: MonitoringTold = {
  indicators: [
    indicator({ ...learned, key: "gegevens", name: "Gegevensdeling", definition: halfway }),
    indicator({ ...learned, key: "samenwerking", name: "Samenwerking", definition: halfway }),
    indicator({ ...learned, key: "kaders", name: "Wettelijke kaders", definition: halfway }),
  ],
  couplings: [],
};
