import { expect, test } from "vitest";
import { proposalsFor } from "#domain/proposal.ts";
import { withoutDismissed } from "#domain/reason.ts";
import { dismissed, drawn } from "#test/support/drawn-proposals.ts";
import { lines } from "#test/support/drawn-rows.ts";
import { drawnState } from "#test/support/drawn-state.ts";

test("a gate is due when it falls before the meeting after this one, or has no day; past, it stays with other words", () => {
  const state = drawnState(`
    day           what       name          state                                       body
    2026-03-10    meeting    maart         this
    2026-04-14    meeting    april
    2026-04-13    gate       pilots        hard afspraken, met hard begroting
    2026-04-14    gate       inrichting    hard team
                  gate       afbouw
    2026-03-20    gate       werkwijze     hard plan                                   uitvoeringsteam
    2026-02-28    gate       verkenning    hard opdracht
    2026-03-01    gate       start         hard opdracht
  `);
  expect(drawn(proposalsFor(state))).toBe(
    lines(`
      gate:verkenning: went by on 2026-02-28, open: opdracht
      gate:afbouw: due on an unknown day, open: nothing
      gate:pilots: due 2026-04-13, open: afspraken
      gate:start: due 2026-03-01, open: opdracht
    `),
  );
});

test("where no later meeting is known, a gate of the body is due within eight weeks after this one", () => {
  const state = drawnState(`
    day           what       name
    2026-03-10    meeting    maart
    2026-05-04    gate       pilots
    2026-05-05    gate       inrichting
                  gate       afbouw
  `);
  expect(drawn(proposalsFor(state))).toBe(
    lines(`
      gate:afbouw: due on an unknown day, open: nothing
      gate:pilots: due 2026-05-04, open: nothing
    `),
  );
});

test("a gate leaves the proposals when its outcome is recorded, and one that is held when it is not due again", () => {
  const state = drawnState(`
    day           what       name          state
    2026-03-10    meeting    maart         this
    2026-04-14    meeting    april
    2026-02-10    gate       verkenning    hard opdracht
    2026-02-10    outcome    verkenning    go
    2026-02-10    gate       start         hard opdracht
    2026-02-10    outcome    start         conditional-go
    2026-04-01    gate       afbouw        hard plan
    2026-02-10    outcome    afbouw        stop
    2026-02-10    gate       pilots        hard afspraken
    2026-02-10    outcome    pilots        hold
    2026-04-07    gate       inrichting    hard team
    2026-02-10    outcome    inrichting    hold
                  gate       werkwijze     hard plan
    2026-02-10    outcome    werkwijze     hold
    2026-02-10    gate       plaatsing     hard formatie
  `);
  expect(drawn(proposalsFor(state))).toBe(
    lines(`
      gate:plaatsing: went by on 2026-02-10, open: formatie
      gate:inrichting: due 2026-04-07, open: team
      gate:werkwijze: due on an unknown day, open: plan
    `),
  );
});

test("a gate that was left out comes back when its day has passed without an outcome", () => {
  const on = (today: string) =>
    drawnState(`
      day           what       name     state
      ${today}    today
      2026-03-10    meeting    maart    this
      2026-03-05    gate       pilots   hard plan
    `);
  const dismissals = proposalsFor(on("2026-03-01")).map(dismissed);
  const open = (today: string) => drawn(withoutDismissed(proposalsFor(on(today)), dismissals).open);
  expect(open("2026-03-05")).toBe("");
  expect(open("2026-03-06")).toBe("gate:pilots: went by on 2026-03-05, open: plan");
});
