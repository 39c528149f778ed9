import fc from "fast-check";
import { expect, test } from "vitest";
import { day, plusDays } from "#domain/day.ts";
import {
  ATTENDANCES,
  type Attendance,
  comingMeetings,
  expectedAt,
  inOrder,
  lastMeetingBefore,
  lengthMinutes,
  meetingAfter,
  papersDueOn,
} from "#domain/meeting.ts";
import { shuffled } from "#test/support/arbitrary-tables.ts";
import { someMeeting, someSeat } from "#test/support/builders.ts";
import { rowsOf, wordOf } from "#test/support/drawn-rows.ts";
import { holds } from "#test/support/law.ts";

/** Who is expected on 10 March 2026, from drawn seats and what was said about coming. */
function expectedFrom(seating: string, said: string = "who    coming"): readonly string[] {
  const seats = rowsOf(seating).map((row, index) =>
    someSeat({
      id: `seat ${index}`,
      bodyId: row.body || "stuurgroep",
      participantId: row.holder || null,
      substituteId: row.substitute || null,
      from: row.from ? day(row.from) : null,
      until: row.until ? day(row.until) : null,
    }),
  );
  const attendance: readonly Attendance[] = rowsOf(said).map((row) => ({
    participantId: row.who ?? "",
    state: wordOf(ATTENDANCES, row.coming ?? ""),
  }));
  return [...expectedAt(someMeeting(), { seats, attendance })].sort();
}

// Who is expected

test("whoever fills a seat of the body on the day is expected, and nobody else", () => {
  const expected = expectedFrom(`
    holder      body               from          until
    chair
    today                          2026-03-10    2026-03-10
    former                                       2026-03-09
    later                          2026-03-11
    worker      uitvoeringsteam

  `);
  expect(expected).toEqual(["chair", "today"]);
});

test("a substitute comes in the place of a holder who is excused, and only then", () => {
  const seating = `
    holder      substitute
    chair       vice
    delegate    deputy
  `;
  expect(expectedFrom(seating)).toEqual(["chair", "delegate"]);
  expect(
    expectedFrom(
      seating,
      `
      who         coming
      delegate    excused
      `,
    ),
  ).toEqual(["chair", "deputy"]);
});

test("a substitute who is excused too leaves the seat empty", () => {
  expect(
    expectedFrom(
      `
      holder      substitute
      delegate    deputy
      chair
      `,
      `
      who         coming
      delegate    excused
      deputy      excused
      chair       excused
      `,
    ),
  ).toEqual([]);
});

test("a seat that nobody fills brings nobody, not even its substitute", () => {
  expect(
    expectedFrom(`
      holder    substitute
                deputy
    `),
  ).toEqual([]);
});

test("a guest is expected without a seat, unless excused after all", () => {
  const guests = (coming: string) =>
    expectedFrom(
      `
      holder
      chair
      `,
      `
      who        coming
      control    expected
      control    ${coming}
      `,
    );
  expect(guests("expected")).toEqual(["chair", "control"]);
  expect(guests("excused")).toEqual(["chair"]);
});

test("nobody is expected twice, not even who holds a seat and stands in for another", () => {
  expect(
    expectedFrom(
      `
      holder      substitute
      delegate    chair
      chair       delegate
      `,
      `
      who         coming
      delegate    excused
      chair       expected
      `,
    ),
  ).toEqual(["chair"]);
});

test("whoever is excused is never expected", () => {
  const people = ["a", "b", "c", "d"];
  const anybody = fc.constantFrom(...people);
  const seat = fc.record({ participantId: anybody, substituteId: fc.option(anybody, { nil: null }) });
  const said = fc.record({ participantId: anybody, state: fc.constantFrom(...ATTENDANCES) });
  holds(
    fc.property(fc.array(seat), fc.array(said), (seats, attendance) => {
      const expected = expectedAt(someMeeting(), { seats: seats.map((one) => someSeat(one)), attendance });
      for (const { participantId, state } of attendance) {
        if (state === "excused") expect([...expected]).not.toContain(participantId);
      }
    }),
  );
});

// Length and papers

test.each([
  ["13:00", "15:00", 120],
  ["09:30", "10:15", 45],
  ["13:00", "13:00", null],
  ["15:00", "13:00", null],
  [null, "15:00", null],
  ["13:00", null, null],
])("a meeting from %s to %s takes %s minutes", (startsAt, endsAt, minutes) => {
  expect(lengthMinutes({ startsAt, endsAt })).toBe(minutes);
});

test.each([
  [7, "2026-03-03"],
  [21, "2026-02-17"],
  [0, "2026-03-10"],
])("papers that go out %i days before 10 March leave on %s", (papersLeadDays, expected) => {
  expect(papersDueOn(someMeeting(), { papersLeadDays })).toBe(expected);
});

// The meetings of a body

const meetings = rowsOf(`
  id          on            body               state
  maart       2026-03-10
  vervallen   2026-03-24                       cancelled
  april       2026-04-14
  mei         2026-05-12
  team        2026-04-20    uitvoeringsteam
`).map(({ id = "", on = "", body = "", state }) =>
  someMeeting({
    id,
    on: day(on),
    bodyId: body || "stuurgroep",
    state: state === "cancelled" ? "cancelled" : "planned",
  }),
);

test.each([
  ["2026-03-01", "2026-04-14", "april"],
  ["2026-03-01", "2026-04-30", "april"],
  ["2026-03-01", "2026-04-13", "maart"],
  ["2026-03-10", "2026-03-31", "maart"],
  ["2026-03-11", "2026-03-31", undefined],
  ["2026-03-01", "2026-03-09", undefined],
  ["2026-06-01", "2026-12-31", undefined],
])("on %s the last meeting before %s is %s", (today, deadline, expected) => {
  const found = lastMeetingBefore(meetings, {
    bodyId: "stuurgroep",
    deadline: day(deadline),
    today: day(today),
  });
  expect(found?.id).toBe(expected);
});

test("the meeting after this one is the next of the same body that takes place", () => {
  const [maart, , april, mei] = meetings;
  const after = (meeting: typeof maart) => meeting && meetingAfter(meetings, meeting)?.id;
  expect([after(maart), after(april), after(mei)]).toEqual(["april", "mei", undefined]);
});

test("the coming meetings are today's and later ones that take place, of every body", () => {
  const coming = (today: string) => comingMeetings(meetings, day(today)).map(({ id }) => id);
  expect(coming("2026-03-10")).toEqual(["maart", "april", "team", "mei"]);
  expect(coming("2026-03-11")).toEqual(["april", "team", "mei"]);
  expect(coming("2026-05-13")).toEqual([]);
});

test("meetings stand in order of day, of start and of name, whatever order they came in", () => {
  const meeting = fc.record({
    on: fc.nat(2).map((days) => plusDays(day("2026-03-10"), days)),
    startsAt: fc.constantFrom(null, "09:00", "13:00"),
  });
  const some = fc
    .array(meeting, { maxLength: 5 })
    .map((ones) => ones.map((one, index) => someMeeting({ ...one, id: `${index}` })));
  holds(
    fc.property(
      some.chain((ones) => fc.tuple(fc.constant(ones), shuffled(ones))),
      ([ones, others]) => {
        expect(inOrder(others)).toEqual(inOrder(ones));
        const places = inOrder(ones).map(({ on, startsAt }) => `${on} ${startsAt ?? ""}`);
        expect(places).toEqual([...places].sort());
      },
    ),
  );
});
