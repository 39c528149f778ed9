import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { hasTeam, teamMembersIn, withoutTeamMember } from "#domain/workstream-team.ts";
import { drawnStaffing, drawnWorkstreams, someWorkstream } from "#test/support/drawn-workstreams.ts";

const TODAY = day("2026-11-20");

describe("a workstream has a member of the implementation team (invariant 7)", () => {
  const workstreams = drawnWorkstreams(`
    workstream  lead       ended
    inhoud      horizon
    financiën   control
    toegang
    personeel
    afbouw                 2026-01-01
  `);
  const staffing = drawnStaffing(`
    who         where       from        until
    horizon     team
    haaglanden  team
    vertrokken  team                    2026-11-19
    komt        team        2026-12-01
    control     stuurgroep
    haaglanden  toegang                 2026-11-20
    control     toegang
    vertrokken  personeel
    komt        personeel
    haaglanden  personeel               2026-11-19
  `);

  const without = (on = TODAY) => withoutTeamMember(workstreams, staffing, on).map(({ id }) => id);

  test("also where its lead is that member, or where it is the last day of one", () => {
    const [inhoud, , toegang] = workstreams;
    expect(teamMembersIn(inhoud ?? expect.fail(), staffing, TODAY)).toEqual(["horizon"]);
    expect(teamMembersIn(toegang ?? expect.fail(), staffing, TODAY)).toEqual(["haaglanden"]);
  });

  test("or shows that it has none: nobody, somebody of another body, somebody who left or has yet to come", () => {
    expect(without()).toEqual(["financiën", "personeel"]);
  });

  test("the day after the last one leaves, the workstream shows it", () => {
    expect(without(day("2026-11-21"))).toEqual(["financiën", "toegang", "personeel"]);
  });

  test("somebody who comes to the team mends it from their first day on", () => {
    expect(without(day("2026-12-01"))).toEqual(["financiën", "toegang"]);
  });
});

test("where a programme has no implementation team there is nobody to miss", () => {
  const staffing = drawnStaffing(`
    who      where
    control  stuurgroep
  `);
  expect(hasTeam(staffing.bodies, TODAY)).toBe(false);
  expect(withoutTeamMember([someWorkstream()], staffing, TODAY)).toEqual([]);
});

test("a team that was dissolved has no members to count", () => {
  const { bodies, ...rest } = drawnStaffing(`
    who      where
    horizon  team
    horizon  spoor
  `);
  const dissolved = bodies.map((body) => ({ ...body, dissolvedOn: TODAY }));
  expect(teamMembersIn(someWorkstream(), { ...rest, bodies }, TODAY)).toEqual(["horizon"]);
  expect(teamMembersIn(someWorkstream(), { ...rest, bodies: dissolved }, TODAY)).toEqual([]);
});
