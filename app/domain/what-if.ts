import { type BodyId, seatsOn } from "./body.ts";
import { type Day, isWithin } from "./day.ts";
import { type Attendance, inOrder, type Meeting } from "./meeting.ts";
import type { Amount, Cents } from "./money.ts";
import type { ParticipantId } from "./party.ts";
import type { Remedy } from "./remedy.ts";
import { type Governance, type Question, tableOf } from "./table.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** A question put to a body that need not meet (wat als): on which day, who comes, about what and for how much. */
export interface WhatIf extends Question {
  readonly bodyId: BodyId;
  readonly on: Day;
  /** Who sits there by seat, but is thought away. */
  readonly excusedIds: readonly ParticipantId[];
  /** Who has no seat there, but is thought present. */
  readonly guestIds: readonly ParticipantId[];
}

/** The verdict over what is asked (R1), as one looks at it today; undefined where the body is not known here. */
export function verdictIf(
  asked: WhatIf,
  { governance, today }: { readonly governance: Governance; readonly today: Day },
): Verdict | undefined {
  const body = governance.bodies.find(({ id }) => id === asked.bodyId);
  if (body === undefined) return undefined;
  return verdictOf(
    tableOf(governance, { body, on: asked.on, attendance: attendanceOf(asked), today }),
    asked,
  );
}

/**
 * What to start from: the first body that decides, at its next meeting or else today, with the agreement of every
 * party that sits there or conforms to it. About what is for the asker to say. Undefined where there is no body.
 */
export function suggestedWhatIf(
  { bodies, seats, participants, parties, conforms }: Governance,
  { meetings, today }: { readonly meetings: readonly Meeting[]; readonly today: Day },
): WhatIf | undefined {
  const body = bodies.find((one) => one.function === "decides") ?? bodies[0];
  if (body === undefined) return undefined;
  const next = inOrder(meetings).find(({ bodyId, on }) => bodyId === body.id && on >= today);
  const on = next?.on ?? today;
  const seated = seatsOn(seats, body.id, on).map(({ participantId }) => participantId);
  const sits = (partyId: string) =>
    participants.some((one) => one.partyId === partyId && seated.includes(one.id));
  const isBound = (partyId: string) =>
    conforms.some((one) => one.partyId === partyId && one.bodyId === body.id && isWithin(on, one));
  return {
    ...{ bodyId: body.id, on, excusedIds: [], guestIds: [], domains: [], amount: { kind: "none" } },
    requiredPartyIds: parties.map(({ id }) => id).filter((id) => sits(id) || isBound(id)),
  };
}

/** What a decision point asks of a meeting, with who was said to come or not: to try something else from there. */
export function whatIfOf(
  { bodyId, domains, amount, requiredPartyIds }: Question & Pick<WhatIf, "bodyId">,
  { on, attendance }: { readonly on: Day; readonly attendance: readonly Attendance[] },
): WhatIf {
  const said = (state: Attendance["state"]) =>
    attendance.filter((one) => one.state === state).map(({ participantId }) => participantId);
  const [excusedIds, guestIds] = [said("excused"), said("expected")];
  return { bodyId, on, domains, amount, requiredPartyIds, excusedIds, guestIds };
}

/** Who is thought away and who is thought present, as if it had been said of a meeting. Away wins. */
export function attendanceOf({ excusedIds, guestIds }: Pick<WhatIf, "excusedIds" | "guestIds">) {
  return [
    ...excusedIds.map((participantId): Attendance => ({ participantId, state: "excused" })),
    ...guestIds
      .filter((id) => !excusedIds.includes(id))
      .map((participantId): Attendance => ({ participantId, state: "expected" })),
  ];
}

/** The question without the people and parties that are not of this programme, and how many were left out. */
export function onlyKnown(
  asked: WhatIf,
  { participants, parties }: Pick<Governance, "participants" | "parties">,
): { readonly asked: WhatIf; readonly unknown: number } {
  const known = new Set([...participants, ...parties].map(({ id }) => id));
  const within = (ids: readonly string[]) => [...new Set(ids)].filter((id) => known.has(id));
  const lists = [asked.excusedIds, asked.guestIds, asked.requiredPartyIds];
  const [excusedIds = [], guestIds = [], requiredPartyIds = []] = lists.map(within);
  return {
    asked: { ...asked, excusedIds, guestIds, requiredPartyIds },
    unknown: lists.flat().filter((id) => !known.has(id)).length,
  };
}

/** A way out that can be tried at once: what would be asked if it were taken. */
export interface Attempt {
  readonly remedies: readonly Remedy[];
  readonly asked: WhatIf;
}

/** The remedies that change the question or the table itself. What must come from home cannot be tried here. */
export function attemptsAt(asked: WhatIf, verdict: Verdict): readonly Attempt[] {
  const remedies = [...verdict.parties.flatMap((party) => party.remedies), ...verdict.remedies];
  const single = remedies.flatMap((remedy): readonly Attempt[] => {
    const changed = taken(asked, remedy);
    return changed === undefined ? [] : [{ remedies: [remedy], asked: changed }];
  });
  const first = verdict.parties.flatMap(
    (party) => party.remedies.find(({ kind }) => kind === "invite") ?? [],
  );
  const together = first.reduce((so, remedy) => taken(so, remedy) ?? so, asked);
  return distinct([...single, ...(first.length > 1 ? [{ remedies: first, asked: together }] : [])]);
}

function taken(asked: WhatIf, remedy: Remedy): WhatIf | undefined {
  switch (remedy.kind) {
    case "invite":
      return { ...asked, guestIds: [...new Set([...asked.guestIds, remedy.participantId])] };
    case "split":
      return {
        ...asked,
        domains: remedy.now,
        // Money is a financial matter: without that domain nothing is asked about it.
        amount: remedy.now.includes("financiën") ? asked.amount : { kind: "none" },
      };
    case "lower-amount":
      return { ...asked, amount: lowered(asked.amount, remedy.to) };
    default:
      return undefined;
  }
}

function lowered(
  amount: Amount,
  to: { readonly onceCents: Cents | null; readonly structuralCents: Cents | null },
) {
  if (amount.kind !== "known") return amount;
  const least = (cents: Cents | null, most: Cents | null) =>
    cents === null || most === null ? cents : Math.min(cents, most);
  const onceCents = least(amount.onceCents, to.onceCents);
  return { ...amount, onceCents, structuralCents: least(amount.structuralCents, to.structuralCents) };
}

/** Two parties with the same ceiling ask for the same. */
function distinct(attempts: readonly Attempt[]): readonly Attempt[] {
  const key = ({ asked }: Attempt) => JSON.stringify(asked);
  return attempts.filter((one, place) => attempts.findIndex((other) => key(other) === key(one)) === place);
}
