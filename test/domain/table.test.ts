import { expect, test } from "vitest";
import { NO_RECESS } from "#domain/calendar.ts";
import { day } from "#domain/day.ts";
import { nextTable } from "#domain/next-meeting.ts";
import { type Governance, tableOf } from "#domain/table.ts";
import { someBody, someMeeting, someSeat } from "#test/support/builders.ts";

const body = { ...someBody({}), papersLeadDays: 7 };
const governance: Governance = {
  bodies: [body],
  seats: [
    { ...someSeat({}), id: "one", bodyId: body.id, participantId: "delegate", substituteId: "substitute" },
    { ...someSeat({}), id: "two", bodyId: body.id, participantId: "other", substituteId: null },
  ],
  parties: [],
  participants: [
    { id: "delegate", partyId: "Haaglanden", name: "delegate" },
    { id: "substitute", partyId: "Haaglanden", name: "substitute" },
    { id: "other", partyId: "Horizon", name: "other" },
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
