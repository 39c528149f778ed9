import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { gateMark, gatePassage, isAtOwnRisk, recordableOutcome } from "#domain/gate-outcome.ts";
import { drawnConditions, drawnGate, drawnOutcomes } from "#test/support/drawn-gate.ts";

/** Gate III of Zoetermeer: the formatieplan is not there. */
const GATE_III = drawnGate(`
  criterion                       weight    answer
  Nieuwe functiebeschrijvingen    hard      met
  Was-wordt-lijst                 hard      met
  Formatieplan                    hard      unknown
  Verzoeken voorjaarsnota         soft      unknown
`);
const READY = drawnGate(`
  criterion       weight    answer
  Formatieplan    hard      met
  draagvlak       soft      open
`);
const OPEN = { ...GATE_III, passage: "open" } as const;
const NONE = { conditions: [] } as const;

test("a go over an open hard criterion is refused, and says which one", () => {
  const why = recordableOutcome({ outcome: "go", ...NONE }, OPEN);
  expect(why).toMatchObject({ kind: "open-criteria", criteria: [{ text: "Formatieplan" }] });
});

test("a go is recordable when every hard criterion is met, whatever the soft ones", () => {
  expect(recordableOutcome({ outcome: "go", ...NONE }, { ...READY, passage: "open" }).kind).toBe(
    "recordable",
  );
});

test("a gate may go over an open criterion conditionally, when it names it with an owner and a day", () => {
  const conditions = drawnConditions(`
    for             text                           owner            due
    Formatieplan    Stel het formatieplan vast     projectleider    2026-12-15
  `);
  expect(recordableOutcome({ outcome: "conditional-go", conditions }, OPEN).kind).toBe("recordable");
});

test("a conditional go that names another criterion, or none, is refused and says which one it leaves out", () => {
  const conditions = drawnConditions(`
    for                                text                  owner            due
    Verzoeken voorjaarsnota            Dien ze in            projectleider    2026-12-15
                                       Rapporteer in juni    projectleider    2026-12-15
  `);
  for (const given of [conditions, []]) {
    const why = recordableOutcome({ outcome: "conditional-go", conditions: given }, OPEN);
    expect(why).toMatchObject({ kind: "unnamed-criteria", criteria: [{ text: "Formatieplan" }] });
  }
});

test.each([
  [
    "nobody who does it",
    `
    for             text                          owner            due
    Formatieplan    Stel het formatieplan vast                     2026-12-15`,
  ],
  [
    "no day",
    `
    for             text                          owner            due
    Formatieplan    Stel het formatieplan vast    projectleider               `,
  ],
  [
    "nothing to do",
    `
    for             text                          owner            due
    Formatieplan                                  projectleider    2026-12-15`,
  ],
])("a condition with %s makes no action, so the conditional go is refused", (_, drawing) => {
  const conditions = drawnConditions(drawing);
  expect(recordableOutcome({ outcome: "conditional-go", conditions }, OPEN)).toEqual({
    ...{ kind: "loose-conditions", conditions },
  });
});

test("a conditional go without a condition is a go by another name, so it is refused", () => {
  const gate = { ...READY, passage: "open" } as const;
  expect(recordableOutcome({ outcome: "conditional-go", ...NONE }, gate).kind).toBe("no-conditions");
});

test("a body may hold or stop at any gate that was not passed, ready or not", () => {
  for (const outcome of ["hold", "stop"] as const) {
    for (const passage of ["open", "hold", "stop"] as const)
      expect(recordableOutcome({ outcome, ...NONE }, { ...GATE_III, passage }).kind).toBe("recordable");
  }
});

test("what was passed is not decided again; a conditional go may become a go once its criteria are met", () => {
  for (const outcome of ["go", "conditional-go", "hold", "stop"] as const)
    expect(recordableOutcome({ outcome, ...NONE }, { ...READY, passage: "passed" }).kind).toBe(
      "already-passed",
    );
  const conditional = { ...READY, passage: "conditional" } as const;
  for (const outcome of ["conditional-go", "hold", "stop"] as const)
    expect(recordableOutcome({ outcome, ...NONE }, conditional).kind).toBe("already-passed");
  expect(recordableOutcome({ outcome: "go", ...NONE }, conditional).kind).toBe("recordable");
  expect(recordableOutcome({ outcome: "go", ...NONE }, { ...GATE_III, passage: "conditional" }).kind).toBe(
    "open-criteria",
  );
});

test("a gate stands as it was last decided, until it is passed; then it stays passed", () => {
  const outcomes = drawnOutcomes(`
    day           outcome
    2026-02-01    hold
    2026-03-01    stop
    2026-04-01    conditional-go
    2026-05-01    go
    2026-06-01    hold
  `);
  const onFirstOf = (month: string) => gatePassage(outcomes, day(`2026-${month}-01`));
  expect(["01", "02", "03", "04", "05", "06", "12"].map(onFirstOf)).toEqual([
    ...["open", "hold", "stop", "conditional", "passed", "passed", "passed"],
  ]);
});

test("a gate is drawn filled, half filled, ringed while something holds it, and else open", () => {
  expect(gateMark("passed", GATE_III)).toBe("passed");
  expect(gateMark("conditional", GATE_III)).toBe("conditional");
  expect(gateMark("open", GATE_III)).toBe("held");
  expect(gateMark("hold", READY)).toBe("held");
  expect(gateMark("open", READY)).toBe("open");
  expect(gateMark("open", { criteria: [] })).toBe("open");
});

test("a phase that began while its gate is held runs at one's own risk; one still to begin does not", () => {
  const today = day("2026-11-20");
  const began = (on: string | null) => ({ startsOn: on === null ? null : day(on) });
  expect(isAtOwnRisk(began("2026-11-20"), "held", today)).toBe(true);
  expect(isAtOwnRisk(began("2026-11-21"), "held", today)).toBe(false);
  expect(isAtOwnRisk(began(null), "held", today)).toBe(false);
  for (const mark of ["passed", "conditional", "open"] as const)
    expect(isAtOwnRisk(began("2026-11-01"), mark, today)).toBe(false);
});
