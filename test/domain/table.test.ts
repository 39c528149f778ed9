import { expect, test } from "vitest";
import { SEAT_ROLES } from "#domain/body.ts";
import { NO_RECESS } from "#domain/calendar.ts";
import { day } from "#domain/day.ts";
import type { Purpose } from "#domain/decision-point.ts";
import { ATTENDANCES } from "#domain/meeting.ts";
import { nextTable, verdictAtNext } from "#domain/next-meeting.ts";
import { type Governance, tableOf } from "#domain/table.ts";
import { someBody, someDecisionPoint, someMeeting, someSeat } from "#test/support/builders.ts";
import { rowsOf, wordOf } from "#test/support/drawn-rows.ts";

const body = { ...someBody({}), papersLeadDays: 7 };
const governance: Governance = {
  bodies: [body],
  seats: [
    { ...someSeat({}), id: "one", bodyId: body.id, participantId: "delegate", substituteId: "substitute" },
    { ...someSeat({}), id: "two", bodyId: body.id, participantId: "other", substituteId: null },
  ],
  parties: [],
  participants: [
    { id: "delegate", partyId: "Haaglanden", name: "delegate", endedOn: null },
    { id: "substitute", partyId: "Haaglanden", name: "substitute", endedOn: null },
    { id: "other", partyId: "Horizon", name: "other", endedOn: null },
  ],
  authorities: [],
  conforms: [],
  calendar: NO_RECESS,
};
const on = day("2026-03-10");

test("a decision from home must be there before papers leave, and once they have left before the meeting", () => {
  const by = (today: string) =>
    tableOf(governance, { body, on, attendance: [], today: day(today) }).homeDecisionBy;
  expect(by("2026-03-03")).toBe("2026-03-03");
  expect(by("2026-03-04")).toBe("2026-03-10");
});

test("the substitute comes for whoever is excused, and the party still sits at the table", () => {
  const table = tableOf(governance, {
    body,
    on,
    attendance: [{ participantId: "delegate", state: "excused" }],
    today: on,
  });
  expect([...table.expectedIds].sort()).toEqual(["other", "substitute"]);
  expect([...table.excusedIds]).toEqual(["delegate"]);
  expect([...table.seatedPartyIds].sort()).toEqual(["Haaglanden", "Horizon"]);
});

test("without a meeting to come a body is looked at as it sits today", () => {
  const past = { ...someMeeting({}), bodyId: body.id, on: day("2026-02-01") };
  const { table, meeting } = nextTable(body, { governance, meetings: [past], attendance: [], today: on });
  expect([meeting, table.on]).toEqual([null, on]);
});

test("what was said about another meeting does not count for the next one", () => {
  const next = { ...someMeeting({}), id: "next", bodyId: body.id, on };
  const said = [{ meetingId: "another", participantId: "delegate", state: "excused" as const }];
  const { table, meeting } = nextTable(body, { governance, meetings: [next], attendance: said, today: on });
  expect(meeting?.id).toBe("next");
  expect([...table.expectedIds].sort()).toEqual(["delegate", "other"]);
});

test("what is asked at the next meeting has a verdict, unless the body is only to take note of it", () => {
  const around = { governance, meetings: [], attendance: [], today: on };
  const verdictOn = (purpose: Purpose) =>
    verdictAtNext(someDecisionPoint({ purpose, bodyId: body.id, requiredPartyIds: ["Horizon"] }), around);
  expect(verdictOn("decision")?.parties.map(({ kind }) => kind)).toEqual(["unknown"]);
  expect(verdictOn("information")).toBeUndefined();
});

// Who makes a quorum

/** Seats of this body, each with its role, and who was said to be excused or invited. */
function membersAt(drawing: string): number {
  const rows = rowsOf(drawing);
  const seats = rows
    .filter(({ role }) => role !== "")
    .map(({ holder, role, substitute, until }, index) =>
      someSeat({
        id: `seat ${index}`,
        bodyId: body.id,
        participantId: holder || null,
        role: wordOf(SEAT_ROLES, role ?? ""),
        substituteId: substitute || null,
        until: until ? day(until) : null,
      }),
    );
  const attendance = rows.flatMap(({ holder = "", comes = "" }) =>
    comes === "" ? [] : [{ participantId: holder, state: wordOf(ATTENDANCES, comes) }],
  );
  return tableOf({ ...governance, seats }, { body, on, attendance, today: on }).expectedMembers;
}

test("the chair and the members make a quorum; secretary, experts, advisers and guests do not", () => {
  expect(
    membersAt(`
      holder       role         comes
      voorzitter   chair
      delegate     member
      griffier     secretary
      kenner       expert
      raadgever    adviser
      gast                      expected
    `),
  ).toBe(2);
});

test("a member who is excused counts through a substitute who comes, and a seat that nobody fills never", () => {
  expect(
    membersAt(`
      holder       role         substitute    comes       until
      delegate     member       director      excused
      other        member                     excused
      former       member                                 2026-03-09
                   member       reserve
      third        member       ziek          excused
      ziek                                    excused
    `),
  ).toBe(1);
});
