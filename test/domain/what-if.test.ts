import { describe, expect, test } from "vitest";
import { NO_RECESS } from "#domain/calendar.ts";
import { day } from "#domain/day.ts";
import type { Governance } from "#domain/table.ts";
import { attemptsAt, onlyKnown, suggestedWhatIf, verdictIf, type WhatIf } from "#domain/what-if.ts";
import { someBody, someMeeting, someParty, someSeat } from "#test/support/builders.ts";
import { atTheTable } from "#test/support/drawn-table.ts";
import { drawn, partyDrawn } from "#test/support/drawn-verdict.ts";

const table = atTheTable(`
  party                   member      covers               ceiling    comes
  Haaglanden (college)    delegate    inhoud
                          control     financiën            100.000    elsewhere
                          deputy      inhoud                          elsewhere
  Rijnmond (bestuur)      delegate    inhoud, financiën    50.000
`);
const governance: Governance = {
  ...{ parties: table.parties, participants: table.participants, authorities: table.authorities },
  ...{ conforms: [], calendar: NO_RECESS, bodies: [someBody()] },
  seats: [
    someSeat({ id: "1", participantId: "Haaglanden/delegate", substituteId: "Haaglanden/deputy" }),
    someSeat({ id: "2", participantId: "Rijnmond/delegate", until: day("2026-12-31") }),
  ],
};
const today = day("2026-03-01");
const asked: WhatIf = {
  ...{ bodyId: "stuurgroep", on: day("2026-03-10"), excusedIds: [], guestIds: [] },
  ...{ domains: ["inhoud", "financiën"], requiredPartyIds: ["Haaglanden", "Rijnmond"] },
  amount: { kind: "known", onceCents: 80_000_00, structuralCents: null },
};
const verdictAt = (given: Partial<WhatIf> = {}) =>
  verdictIf({ ...asked, ...given }, { governance, today }) ?? expect.fail("no such body");

describe("what if", () => {
  test("whoever sits there on the day is expected, and nobody else", () => {
    expect(partyDrawn(verdictAt(), "Haaglanden")).toBe("not-covered: financiën");
    expect(partyDrawn(verdictAt({ on: day("2027-01-12") }), "Rijnmond")).toBe("absent");
  });

  test("a guest who is thought present counts", () => {
    const guestIds = ["Haaglanden/control"];
    expect(partyDrawn(verdictAt({ guestIds }), "Haaglanden")).toBe("competent by delegate, control");
  });

  test("who is thought away is replaced by the substitute, and is not invited back", () => {
    const verdict = verdictAt({
      excusedIds: ["Haaglanden/delegate"],
      domains: ["inhoud"],
      amount: { kind: "none" },
    });
    expect(partyDrawn(verdict, "Haaglanden")).toBe("competent by deputy");
    const both = { excusedIds: ["Haaglanden/control"], guestIds: ["Haaglanden/control"] };
    expect(drawn(verdictAt(both))).not.toContain("invite control");
  });

  test("a body that is not of this programme gives no verdict", () => {
    expect(verdictIf({ ...asked, bodyId: "elsewhere" }, { governance, today })).toBeUndefined();
  });

  test("people and parties of elsewhere are left out and counted, and who is named twice is one", () => {
    const given = {
      ...asked,
      guestIds: ["x", "Haaglanden/control"],
      requiredPartyIds: ["y", "Rijnmond", "Rijnmond"],
    };
    const { asked: known, unknown } = onlyKnown(given, governance);
    expect(unknown).toBe(2);
    expect([known.guestIds, known.requiredPartyIds]).toEqual([["Haaglanden/control"], ["Rijnmond"]]);
  });
});

describe("a way out that can be tried", () => {
  const attempts = attemptsAt(asked, verdictAt());
  const trying = (kind: string) =>
    attempts.find(({ remedies }) => remedies[0]?.kind === kind)?.asked ?? expect.fail(kind);

  test("is an invitation, a lower amount or a split; what comes from home is not tried", () => {
    expect(attempts.map(({ remedies }) => remedies.map(({ kind }) => kind).join())).toEqual([
      "invite",
      "lower-amount",
      "split",
    ]);
  });

  test("mends the party that it is about", () => {
    expect(partyDrawn(verdictAt(trying("invite")), "Haaglanden")).toBe("competent by delegate, control");
    expect(partyDrawn(verdictAt(trying("lower-amount")), "Rijnmond")).toBe("competent by delegate");
  });

  test("asks by a split for what can be decided now, without the money", () => {
    expect(trying("split")).toMatchObject({ domains: ["inhoud"], amount: { kind: "none" } });
    expect(verdictAt(trying("split")).kind).toBe("competent");
  });

  test("is also all invitations together, when there are several", () => {
    const both = { ...asked, excusedIds: [], requiredPartyIds: ["Haaglanden", "Leiden"] };
    const seatless = { ...governance, seats: [] };
    const parties = { ...both, requiredPartyIds: ["Haaglanden", "Rijnmond"] };
    const verdict = verdictIf(parties, { governance: seatless, today }) ?? expect.fail();
    const last = attemptsAt(parties, verdict).at(-1);
    expect(last?.asked.guestIds).toEqual(["Haaglanden/control", "Rijnmond/delegate"]);
  });

  test("is offered once, though two parties ask for the same", () => {
    const two = atTheTable(`
      party         member      covers       ceiling
      Haaglanden    delegate    financiën    50.000
      Rijnmond      delegate    financiën    50.000
    `);
    const seats = [...two.expectedIds].map((participantId) => someSeat({ id: participantId, participantId }));
    const twice: Governance = { ...governance, ...two, seats };
    const money = { ...asked, domains: ["financiën" as const] };
    const verdict = verdictIf(money, { governance: twice, today }) ?? expect.fail();
    expect(attemptsAt(money, verdict)).toHaveLength(1);
  });
});

describe("what to start from", () => {
  test("is the body that decides, at its next meeting, with whoever sits there or conforms", () => {
    const conforms = [{ partyId: "Leiden", bodyId: "stuurgroep", domains: null, from: null, until: null }];
    const bodies = [someBody({ id: "team", function: "executes" }), someBody()];
    const parties = [...governance.parties, { ...someParty("Leiden", null) }, someParty("Gouda", null)];
    const meetings = [someMeeting({ on: day("2026-02-01") }), someMeeting({ on: day("2026-04-14") })];
    const start = suggestedWhatIf({ ...governance, bodies, parties, conforms }, { meetings, today });
    expect(start).toMatchObject({ bodyId: "stuurgroep", on: "2026-04-14", domains: [] });
    expect(start?.requiredPartyIds).toEqual(["Haaglanden", "Rijnmond", "Leiden"]);
  });

  test("is today where no meeting is planned, and nothing where there is no body", () => {
    expect(suggestedWhatIf(governance, { meetings: [], today })?.on).toBe(today);
    expect(suggestedWhatIf({ ...governance, bodies: [] }, { meetings: [], today })).toBeUndefined();
  });
});
