import { expect, test } from "vitest";
import { proposalsFor } from "#domain/proposal.ts";
import { reasonsOf } from "#test/support/drawn-proposals.ts";
import { drawnState } from "#test/support/drawn-state.ts";

const slipped = (drawing: string) => reasonsOf(proposalsFor(drawnState(drawing)), "milestones-slipped");

/** A meeting on 10 March after one on 10 February, and a milestone that was agreed for the first of January. */
const between = (reports: string, body = "stuurgroep") =>
  slipped(`
    day           what          name         state                     body
    2026-02-10    meeting       februari
    2026-03-10    meeting       maart        this
                  workstream    zorg                                   ${body}
    2026-01-01    milestone     pilot        zorg
    ${reports.trim()}
  `);

// Milestones (R6: amber goes to 42 days, which is 12 February here)

test.each([
  ["2026-02-12", ""],
  ["2026-02-13", "pilot from unknown to 2026-02-13: no reason"],
])("a milestone agreed for 1 January and forecast for %s is proposed as %j", (on, expected) => {
  expect(between(`2026-02-20    forecast      pilot        ${on}`)).toBe(expected);
});

test("what was reported before the last meeting is no news, what came on its day is", () => {
  const late = "forecast      pilot        2026-05-01";
  expect(between(`2026-02-09    ${late}`)).toBe("");
  expect(between(`2026-02-10    ${late}`)).toBe("pilot from unknown to 2026-05-01: no reason");
});

test("a milestone that was late already is proposed again only when it moves further away", () => {
  const since = (on: string) =>
    between(`
    2026-02-01    forecast      pilot        2026-04-01, vergunning
    2026-02-20    forecast      pilot        ${on}, inkoop`);
  expect(since("2026-05-01")).toBe("pilot from 2026-04-01 to 2026-05-01: inkoop");
  expect(since("2026-04-01")).toBe("");
  expect(since("2026-03-20")).toBe("");
});

test("a forecast that is only confirmed keeps the reason for which it moved", () => {
  expect(
    between(`
    2026-02-01    forecast      pilot        2026-01-01
    2026-02-20    forecast      pilot        2026-05-01, inkoop
    2026-03-01    forecast      pilot        2026-05-01`),
  ).toBe("pilot from 2026-01-01 to 2026-05-01: inkoop");
});

test.each(["achieved 2026-05-01", "unknown"])(
  "a milestone whose last word is %j has not slipped",
  (state) => {
    expect(between(`2026-02-20    forecast      pilot        ${state}`)).toBe("");
  },
);

test("without a meeting before this one, every milestone past amber is news", () => {
  expect(
    slipped(`
      day           what         name     state
      2026-03-10    meeting      maart    this
      2026-01-01    milestone    pilot
      2025-01-01    forecast     pilot    2026-05-01
    `),
  ).toBe("pilot from unknown to 2026-05-01: no reason");
});

test("the steering group hears of every workstream, another body only of its own", () => {
  const late = "2026-02-20    forecast      pilot        2026-05-01";
  expect(between(late, "uitvoeringsteam")).not.toBe("");
  const state = drawnState(`
    day           what          name         state         body
    2026-03-10    meeting       maart        this
                  workstream    zorg                       uitvoeringsteam
                  workstream    geld
    2026-01-01    milestone     pilot        zorg
    2026-01-01    milestone     begroting    geld
    2026-01-01    milestone     start
    2026-02-20    forecast      pilot        2026-05-01
    2026-02-20    forecast      begroting    2026-05-01
    2026-02-20    forecast      start        2026-05-01
  `);
  const team = { ...state.body, id: "uitvoeringsteam", kind: "implementation-team" as const };
  expect(reasonsOf(proposalsFor({ ...state, body: team }), "milestones-slipped")).toBe(
    "pilot from unknown to 2026-05-01: no reason",
  );
});

// Reports

const asked = (reports: string) => {
  const state = drawnState(`
    day           what          name         state
    2026-02-10    meeting       februari
    2026-03-10    meeting       maart        this
                  workstream    zorg
    ${reports.trim()}
  `);
  return proposalsFor(state)
    .filter(({ key }) => key.startsWith("report:"))
    .map(({ key, kind }) => `${key} ${kind}: ${reasonsOf(proposalsFor(state), key)}`);
};

test("a report that asks for a decision since the last meeting is an item to discuss", () => {
  expect(asked("2026-03-01    report        zorg         2026-02-02 extra geld")).toEqual([
    "report:zorg:2026-02-02 discussion: zorg wants extra geld",
  ]);
  expect(asked("2026-02-09    report        zorg         2026-01-05 extra geld")).toEqual([]);
  expect(asked("2026-03-01    report        zorg         2026-02-02")).toEqual([]);
});

test("the last edition of a report says what is asked, and whether anything is", () => {
  const corrected = (asking: string) =>
    asked(`
    2026-02-20    report        zorg         2026-02-02 extra geld
    2026-02-21    report        zorg         2026-02-02 ${asking}`);
  expect(corrected("extra tijd")).toEqual(["report:zorg:2026-02-02 discussion: zorg wants extra tijd"]);
  expect(corrected("")).toEqual([]);
});

test("what a report asks is no longer proposed once it stands on another agenda", () => {
  expect(
    asked(`
    2026-03-01    report        zorg         2026-02-02 extra geld
                  taken up      zorg         2026-02-02`),
  ).toEqual([]);
});

// Actions

test("the overdue actions of this body are one item, the longest overdue first", () => {
  const state = drawnState(`
    day           what       name         state          body
    2026-02-10    meeting    februari
    2026-03-10    meeting    maart        this
    2026-02-11    meeting    team                        uitvoeringsteam
                  seat       delegate
    2026-02-28    action     begroten
    2026-02-01    action     inkopen
    2026-02-02    action     besluiten    from februari
    2026-02-03    action     regelen      of delegate
    2026-03-01    action     schrijven
    2026-02-01    action     tekenen      done
                  action     bellen
    2026-02-01    action     huren                       uitvoeringsteam
    2026-02-01    action     bouwen       of former
    2026-02-01    action     melden       from team
  `);
  expect(reasonsOf(proposalsFor(state), "actions-overdue")).toBe(
    [
      "inkopen since 2026-02-01",
      "besluiten since 2026-02-02",
      "regelen since 2026-02-03",
      "begroten since 2026-02-28",
    ].join("; "),
  );
});
