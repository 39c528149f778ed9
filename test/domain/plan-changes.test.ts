import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planFromMspdi } from "#documents/plan-from-mspdi.server.ts";
import { planAsMspdi } from "#documents/plan-mspdi.server.ts";
import type { ExchangedTask } from "#domain/exchanged-plan.ts";
import { stops } from "#domain/exchanged-plan.ts";
import { planChanges } from "#domain/plan-changes.ts";
import { arbitraryPlan } from "#test/support/arbitrary-plans.ts";
import { drawn, said, standingAs, told } from "#test/support/drawn-exchange.ts";

test("a plan that went out and came back as it was changes nothing, whatever is in it", () => {
  const law = fc.property(arbitraryPlan, (plan) => {
    const standing = standingAs({ ...plan, links: [] });
    const { plan: back } = planFromMspdi(planAsMspdi(standing));
    const { changes, findings, untouched } = planChanges(standing, back ?? expect.fail("unreadable"));
    expect(changes).toEqual([]);
    expect(findings).toEqual([]);
    expect(untouched).toEqual([]);
  });
  fc.assert(law, { numRuns: 50 });
}, 60_000);

describe("a plan that another program changed", () => {
  const STANDING = `
    phase Verkenning: 2026-01-01/2026-03-31
    gate Startbesluit: 2026-04-01
    workstream Inkoop: ?/?
      milestone Leidraad: 2026-05-01, agreed 2026-05-01
      milestone Gunning: 2026-09-01, after Leidraad + 5
  `;

  test("is recognised by name: a day is a gate or a milestone, a stretch a phase or a workstream", () => {
    const file = `
      workstream Verkenning: 2026-01-01/2026-04-30
      milestone startbesluit: 2026-05-01
      workstream Inkoop: 2026-05-01/2026-09-15
        milestone Leidraad: 2026-05-20
        milestone Gunning: 2026-09-15, after Leidraad + 10, agreed 2026-09-01
    `;
    expect(told(STANDING, file)).toEqual({
      changes: [
        "Verkenning to 2026-01-01/2026-04-30",
        "Startbesluit becomes startbesluit",
        "Startbesluit to 2026-05-01",
        "Inkoop to 2026-05-01/2026-09-15",
        "Leidraad to 2026-05-20",
        "Gunning to 2026-09-15",
        "Gunning agreed 2026-09-01",
        "Gunning after Leidraad + 10, was 5",
      ],
      findings: [],
      untouched: [],
    });
  });

  test("takes nothing away: what it leaves out stays, a day that it does not know stays known", () => {
    const file = `
      workstream Inkoop:
        milestone Leidraad:
    `;
    expect(told(STANDING, file)).toEqual({
      changes: [],
      findings: [],
      untouched: ["Verkenning", "Startbesluit", "Gunning"],
    });
  });

  test("moves nothing that was agreed, and takes back nothing that was met", () => {
    const standing = "milestone Leidraad: 2026-05-01, agreed 2026-05-01, achieved";
    expect(told(standing, "milestone Leidraad: 2026-06-01, agreed 2026-06-01")).toMatchObject({
      changes: [],
      findings: ["achieved-kept Leidraad", "baseline-kept Leidraad"],
    });
  });

  test("says that a milestone was met", () => {
    const file = "milestone Leidraad: 2026-05-03, achieved";
    expect(told("milestone Leidraad: 2026-05-01", file).changes).toEqual([
      "Leidraad to 2026-05-03, achieved",
    ]);
    expect(told("milestone Leidraad: 2026-05-03", file).changes).toEqual([
      "Leidraad to 2026-05-03, achieved",
    ]);
  });

  test("brings new things with what they stand under, and tells that a task becomes a workstream", () => {
    const file = `
      workstream Vastgoed: 2026-01-01/2026-06-01
        milestone Koop: 2026-06-01
        workstream Taxatie: 2026-01-01/2026-02-01
          milestone Rapport: 2026-02-01, after Koop
    `;
    expect(told("phase Verkenning:", file)).toEqual({
      changes: [
        "new workstream Vastgoed 2026-01-01/2026-06-01 under null",
        "new milestone Koop 2026-06-01 under new:Vastgoed",
        "new workstream Taxatie 2026-01-01/2026-02-01 under new:Vastgoed",
        "new milestone Rapport 2026-02-01 under new:Taxatie",
        "Rapport after Koop + 0",
      ],
      findings: [],
      untouched: ["Verkenning"],
    });
    expect(told("phase Verkenning:", "workstream Taxatie: 2026-01-01/2026-02-01").findings).toEqual([
      "task-as-workstream Taxatie",
    ]);
  });

  test("moves a milestone to the workstream it stands under, and never out of one", () => {
    const standing = `
      workstream Inkoop:
        milestone Gunning: 2026-09-01
      workstream Contract:
    `;
    const moved = drawn("workstream Contract:\n  milestone Gunning: 2026-09-01");
    const named = moved.tasks.map((task) => ({ ...task, id: `id of ${task.name}` }));
    const { changes } = planChanges(standingAs(drawn(standing)), { ...moved, tasks: named });
    expect(changes.map(said)).toEqual(["Gunning under Contract"]);
    expect(told(standing, "milestone Gunning: 2026-09-01").changes).toEqual([]);
  });

  test("knows the same name under another workstream for another thing", () => {
    const standing = `
      workstream Inkoop:
        milestone Concept: 2026-09-01
    `;
    const file = `
      workstream Inkoop:
        milestone Concept: 2026-09-02
      workstream Vastgoed:
    `;
    const both = drawn(file);
    const other = { ...both.tasks[1], key: "9", withinKey: "Vastgoed" } as ExchangedTask;
    const { changes, findings } = planChanges(standingAs(drawn(standing)), {
      ...both,
      tasks: [...both.tasks, other],
    });
    expect(changes.map(said)).toEqual([
      "Concept to 2026-09-02",
      "new workstream Vastgoed  under null",
      "new milestone Concept 2026-09-02 under new:Vastgoed",
    ]);
    expect(findings.filter(stops)).toEqual([]);
  });
});

describe("a plan is stopped", () => {
  test("by a name that two things have, or a thing that two lines are", () => {
    const two = drawn("milestone Oplevering: 2026-01-01\nmilestone Ander: 2026-01-02");
    const standing = standingAs({
      ...two,
      tasks: two.tasks.map((task) => ({ ...task, name: "Oplevering" })),
    });
    const { findings } = planChanges(standing, drawn("milestone Oplevering: 2026-02-01"));
    expect(findings.map(({ problem }) => problem)).toEqual(["several-of-that-name"]);
    const file = drawn("milestone Een: 2026-01-01\nmilestone Twee: 2026-01-01");
    const twice = { ...file, tasks: file.tasks.map((task) => ({ ...task, id: "id of Gunning" })) };
    const again = planChanges(standingAs(drawn("milestone Gunning: 2026-01-01")), twice);
    expect(again.findings.filter(stops).map(({ problem, name }) => `${problem} ${name}`)).toEqual([
      "same-thing-twice Twee",
    ]);
  });

  test("by dependencies that go round, also through those that stand", () => {
    const standing = `
      milestone Een: 2026-01-01
      milestone Twee: 2026-02-01, after Een
    `;
    const file = `
      milestone Een: 2026-01-01, after Twee
      milestone Twee: 2026-02-01
    `;
    expect(told(standing, file).findings).toEqual(["circle-of-links Twee → Een"]);
  });

  test("by a workstream that would stand under itself", () => {
    const standing = `
      workstream Boven:
        workstream Onder:
    `;
    const file = drawn("workstream Onder:\n  workstream Boven:");
    const named = file.tasks.map((task) => ({ ...task, id: `id of ${task.name}` }));
    const { findings } = planChanges(standingAs(drawn(standing)), { ...file, tasks: named });
    expect(findings.map(({ problem }) => problem)).toEqual(["circle-of-workstreams"]);
  });
});
