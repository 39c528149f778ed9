import type { PortfolioRow } from "#domain/portfolio.ts";
import type { GateSignal } from "#domain/programme-signals.ts";

/** As much of a row as is drawn: there are fifty on a page, and all of it travels to the browser. */
export function shownRow({ programme, signals, indicators }: PortfolioRow, obstacle: string | null) {
  const { phases, gates, nextGate, status, decisions, slips, unknowns } = signals;
  return {
    programme: { slug: programme.slug, name: programme.name },
    phases,
    gates: gates.map(({ id, name, on, mark }) => ({ id, name, on, mark })),
    nextGate: nextGate === null ? null : shownGate(nextGate),
    status,
    indicators,
    decisions: {
      counts: decisions.counts,
      stuck:
        decisions.stuck === null
          ? null
          : { id: decisions.stuck.id, title: decisions.stuck.title, why: obstacle ?? "" },
    },
    slips,
    unknowns,
  };
}

/** A gate with what holds it as texts. */
export function shownGate({ id, name, on, readiness }: GateSignal) {
  const missing = readiness.kind === "held" ? readiness.by.map(({ text }) => text) : [];
  return { id, name, on, readiness: readiness.kind, missing, scorePercent: readiness.scorePercent };
}

export type ShownRow = ReturnType<typeof shownRow>;
