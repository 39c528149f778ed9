import { day } from "#domain/day.ts";
import type { GateReadiness } from "#domain/gate.ts";
import type { PortfolioRow } from "#domain/portfolio.ts";
import type { GateSignal, ProgrammeSignals } from "#domain/programme-signals.ts";
import { LIGHTS } from "#domain/status.ts";
import type { MonitoringSignal } from "#domain/worst-indicator.ts";
import { type DrawnRow, rowsOf, wordOf } from "./drawn-rows.ts";
import { lightsDrawn } from "./drawn-status.ts";

/**
 * A portfolio drawn a row a programme, in its own order: `programme`; `gate`, the day of the next one (`?`: it has none,
 * blank: no gate is left); `ready` (`yes`, `no`, or `?`: nobody said what must hold); `light`; `indicator`, the worst light
 * of what is measured (blank: nothing is); `stuck` and `reserved`,
 * how many decisions cannot be taken or only subject to ratification; `unknown`, how many questions are open.
 */
export function drawnPortfolio(drawing: string): readonly PortfolioRow[] {
  return rowsOf(drawing).map((row) => {
    const name = row.programme ?? "";
    const indicators = indicatorDrawn(row.indicator ?? "");
    return { programme: { id: name, slug: name, name }, signals: signalsDrawn(row), indicators };
  });
}

function indicatorDrawn(light: string): MonitoringSignal {
  if (light === "") return { light: "unknown", name: null, alike: 0, count: 0, unknown: 0, ahead: [] };
  return {
    light: wordOf(LIGHTS, light),
    name: "plaatsen",
    alike: 0,
    count: 1,
    unknown: light === "unknown" ? 1 : 0,
    ahead: [],
  };
}

function signalsDrawn(row: DrawnRow): ProgrammeSignals {
  const overall = wordOf(LIGHTS, row.light || "unknown");
  const gate = row.gate ? gateDrawn(row) : null;
  const count = (column: string) => Number(row[column] || 0);
  const counts = {
    competent: 0,
    "subject-to-ratification": count("reserved"),
    "not-competent": count("stuck"),
  };
  return {
    ...{ phases: [], gates: gate === null ? [] : [gate], nextGate: gate },
    status: {
      lights: lightsDrawn("??????"),
      overall,
      trend: "unknown",
      reportedUntil: null,
      reported: { count: 0, of: 0 },
    },
    decisions: { counts, stuck: null },
    slips: { count: 0, worst: null },
    unknowns: { phases: 0, gates: 0, lights: 0, questions: count("unknown") },
  };
}

function gateDrawn({ gate = "", ready = "" }: DrawnRow): GateSignal {
  const on = gate === "?" ? null : day(gate);
  return { id: gate, name: gate, on, passage: "open", mark: "open", readiness: readinessDrawn(ready) };
}

function readinessDrawn(ready: string): GateReadiness<{ text: string; weight: "hard"; isMet: boolean }> {
  if (ready === "no")
    return { kind: "held", by: [{ text: "begroting", weight: "hard", isMet: false }], scorePercent: 0 };
  if (ready === "yes") return { kind: "ready", scorePercent: 100 };
  return { kind: "without-criteria", scorePercent: null };
}
