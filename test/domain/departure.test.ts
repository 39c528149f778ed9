import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { departureOf, type Ending, endedAmong, governanceOn, isActing } from "#domain/departure.ts";
import { tableOf } from "#domain/table.ts";
import { verdictOf } from "#domain/verdict.ts";
import { someBody, someParty, someSeat } from "#test/support/builders.ts";

const [before, leaves, after] = [day("2026-03-09"), day("2026-03-10"), day("2026-03-11")];
const body = someBody({ id: "stuurgroep" });
const record = {
  ...{ id: "record", holderId: "delegate", act: "beslissen", domains: ["inhoud"], basis: "volmacht" },
  ...{ ceiling: { onceCents: null, structuralCents: null }, chain: [], reference: null },
  ...{ validFrom: null, validUntil: null, revokedOn: null, provenance: "example", version: 1 },
} as unknown as Ending["authorities"][number];

/** Haaglanden sends a delegate, Horizon another; Jeugdzorg sits nowhere and conforms. */
function governance(ended: { party?: typeof leaves; participant?: typeof leaves }) {
  return {
    ...{ bodies: [body], calendar: { recesses: [] }, authorities: [record] },
    parties: [
      { ...someParty("Haaglanden", "college"), endedOn: ended.party ?? null },
      someParty("Horizon", null),
      { ...someParty("Jeugdzorg", null), endedOn: ended.party ?? null },
    ],
    participants: [
      { id: "delegate", partyId: "Haaglanden", name: "delegate", endedOn: ended.participant ?? null },
      { id: "other", partyId: "Horizon", name: "other", endedOn: null },
    ],
    seats: [
      { ...someSeat({}), id: "one", bodyId: body.id, participantId: "delegate", substituteId: null },
      { ...someSeat({}), id: "two", bodyId: body.id, participantId: "other", substituteId: "delegate" },
    ],
    conforms: [{ partyId: "Jeugdzorg", bodyId: body.id, domains: null, from: null, until: null }],
  };
}

const at = (ended: Parameters<typeof governance>[0], on: typeof leaves) =>
  tableOf(governance(ended), { body, on, attendance: [], today: before });
const question = { domains: ["inhoud" as const], amount: { kind: "none" as const } };
const standing = (partyId: string, ended: Parameters<typeof governance>[0], on: typeof leaves) =>
  verdictOf(at(ended, on), { ...question, requiredPartyIds: [partyId] }).parties[0]?.kind;

describe("a party that leaves", () => {
  test("is at the table until the day before, and not from the day on which it leaves", () => {
    expect(standing("Haaglanden", { party: leaves }, before)).toBe("competent");
    expect(standing("Haaglanden", { party: leaves }, leaves)).toBe("absent");
    expect(standing("Haaglanden", { party: leaves }, after)).toBe("absent");
  });

  test("is no longer bound by its word that it conforms", () => {
    expect(standing("Jeugdzorg", { party: leaves }, before)).toBe("conforms");
    expect(standing("Jeugdzorg", { party: leaves }, leaves)).toBe("absent");
  });

  test("takes with it whoever acts for it", () => {
    const { participants, parties } = governance({ party: leaves });
    const acting = (on: typeof leaves) =>
      participants.filter((one) => isActing(one, parties, on)).map(({ id }) => id);
    expect([acting(before), acting(leaves)]).toEqual([["delegate", "other"], ["other"]]);
  });

  test("is named where its agreement is still needed, from that day on", () => {
    const { parties } = governance({ party: leaves });
    const needed = ["Haaglanden", "Horizon"];
    expect(endedAmong(needed, { parties, on: before })).toEqual([]);
    expect(endedAmong(needed, { parties, on: leaves })).toEqual(["Haaglanden"]);
  });
});

describe("a participant who leaves", () => {
  test("leaves the seat empty, also as a substitute, and the party at the table with whoever is left", () => {
    const { seats, parties } = governanceOn(governance({ participant: leaves }), leaves);
    expect(seats.map(({ participantId, substituteId }) => [participantId, substituteId])).toEqual([
      [null, null],
      ["other", null],
    ]);
    expect(parties.length).toBe(3);
    expect(standing("Haaglanden", { participant: leaves }, leaves)).toBe("absent");
    expect(standing("Haaglanden", { participant: leaves }, before)).toBe("competent");
  });

  test("makes no quorum any more", () => {
    expect(at({ participant: leaves }, before).expectedMembers).toBe(2);
    expect(at({ participant: leaves }, leaves).expectedMembers).toBe(1);
  });
});

test("while nobody has left, the governance is the same one", () => {
  const whole = governance({ party: after });
  expect(governanceOn(whole, leaves)).toBe(whole);
});

describe("what ends with a departure", () => {
  const records = { ...governance({}), commissioning: [], points: [] };

  test("of a party: its seats, what its people may decide, and its word that it conforms", () => {
    const { seats, authorities, conforms } = departureOf({ partyId: "Haaglanden" }, records, leaves);
    expect([seats.map(({ id }) => id), authorities.length, conforms.length]).toEqual([["one", "two"], 1, 0]);
    expect(departureOf({ partyId: "Jeugdzorg" }, records, leaves).conforms.length).toBe(1);
  });

  test("of one participant: only what is theirs", () => {
    const { seats, authorities } = departureOf({ participantId: "other" }, records, leaves);
    expect([seats.map(({ id }) => id), authorities.length]).toEqual([["two"], 0]);
  });
});
