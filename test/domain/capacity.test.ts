import { describe, expect, test } from "vitest";
import { isFormer } from "#domain/body.ts";
import { capacityOf, hoursStanding } from "#domain/capacity.ts";
import { day } from "#domain/day.ts";
import { someBody, someSeat } from "#test/support/builders.ts";
import { drawnSeats, teamWith } from "#test/support/drawn-capacity.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";
import { TODAY } from "#test/support/stores.ts";

test("a seat in an implementation team has twelve hours at least, and sixteen ideally", () => {
  const drawn = rowsOf(`
    hours  standing
    8      below-minimum
    11     below-minimum
    12     below-ideal
    15     below-ideal
    16     enough
    24     enough
  `);
  for (const { hours, standing } of drawn) {
    const seat = someSeat({ hoursPerWeek: Number(hours) });
    expect(hoursStanding(seat, someBody({ kind: "implementation-team" })), hours).toBe(standing);
  }
});

test("where no hours were agreed, and at any other body, there is nothing to say", () => {
  expect(hoursStanding(someSeat(), someBody({ kind: "implementation-team" }))).toBeUndefined();
  expect(hoursStanding(someSeat({ hoursPerWeek: 2 }), someBody())).toBeUndefined();
});

test("a seat is former from the day after its last", () => {
  const seat = someSeat({ until: day("2026-06-30") });
  expect(isFormer(seat, day("2026-06-30"))).toBe(false);
  expect(isFormer(seat, day("2026-07-01"))).toBe(true);
  expect(isFormer(someSeat(), day("2036-07-01"))).toBe(false);
});

describe("the hours of a body (R9)", () => {
  test("are held against as many norms as it has seats: between the minimum and the ideal it is amber", () => {
    const team = teamWith(
      drawnSeats(`
        who         hours
        haaglanden  12
        horizon     16
      `),
    );
    expect(team).toMatchObject({ agreedHours: 28, required: { minimum: 24, ideal: 32 }, light: "amber" });
  });

  test("an eight-hour seat shows below the minimum, also where the others make up for it", () => {
    const { seats, light } = teamWith(
      drawnSeats(`
        who         hours
        haaglanden  8
        horizon     24
      `),
    );
    expect(seats.map(({ standing }) => standing)).toEqual(["below-minimum", "enough"]);
    expect(light).toBe("green");
  });

  test("what a vacant seat was meant for is nobody's to give", () => {
    const team = teamWith(
      drawnSeats(`
        who      hours
        horizon  16
                 16
      `),
    );
    expect(team).toMatchObject({ agreedHours: 16, vacantSeats: 1, light: "red" });
    expect(team.seats[1]?.standing).toBe("vacant");
  });

  test("one seat of which nobody knows the hours leaves the whole unknown, and hides no shortage", () => {
    const unknown = { participantId: "control", bodyId: "team", hoursPerWeek: null };
    const enough = drawnSeats(`
      who      hours
      horizon  16
    `);
    const short = drawnSeats(`
      who      hours
      horizon  8
    `);
    expect(teamWith([...enough, someSeat(unknown)])).toMatchObject({ light: "unknown", unknownSeats: 1 });
    expect(teamWith([...short, someSeat(unknown)])).toMatchObject({
      ...{ light: "red", required: { minimum: 24, ideal: 32 }, requiredOfKnown: { minimum: 12, ideal: 16 } },
    });
    expect(teamWith([]).light).toBe("unknown");
  });

  test("only a seat whose term runs counts, and one that ends within eight weeks is flagged", () => {
    const { seats } = teamWith(
      drawnSeats(`
        who         hours  from        until
        vertrokken  12                 2026-11-19
        komt        12     2026-12-01
        haaglanden  12                 2026-11-20
        horizon     12                 2027-01-15
        control     12                 2027-01-16
      `),
    );
    expect(seats.map(({ seat, endsSoon }) => [seat.participantId, endsSoon])).toEqual([
      ["haaglanden", true],
      ["horizon", true],
      ["control", false],
    ]);
  });

  test("for a body without a norm are only added up; one that is dissolved has none", () => {
    const seats = [someSeat({ hoursPerWeek: 2 }), someSeat({ id: "other", hoursPerWeek: 3 })];
    const [group] = capacityOf({ bodies: [someBody()], seats }, TODAY);
    expect(group).toMatchObject({ agreedHours: 5, required: null, light: null });
    expect(group?.seats[0]?.standing).toBe("no-norm");
    expect(capacityOf({ bodies: [someBody({ dissolvedOn: TODAY })], seats }, TODAY)).toEqual([]);
  });
});
