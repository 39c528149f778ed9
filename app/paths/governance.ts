import type { WhatIf } from "#domain/what-if.ts";

/** Bodies, parties, who may decide what for whom, and what nobody could answer yet. */
export const governancePaths = {
  /** The list, on the page and at the row of one question. */
  openQuestion: (slug: string, id: string) =>
    `/programmes/${slug}/open-questions?question=${encodeURIComponent(id)}#question-${encodeURIComponent(id)}`,
  openQuestions: (slug: string, shown = "") => `/programmes/${slug}/open-questions${shown && `?${shown}`}`,
  newQuestion: (slug: string) => `/programmes/${slug}/open-questions/new`,
  questionEdit: (slug: string, id: string) => `/programmes/${slug}/open-questions/${id}/edit`,
  questionAnswer: (slug: string, id: string) => `/programmes/${slug}/open-questions/${id}/answer`,
  governance: (slug: string) => `/programmes/${slug}/governance`,
  capacity: (slug: string) => `/programmes/${slug}/capacity`,
  newBody: (slug: string) => `/programmes/${slug}/governance/bodies/new`,
  bodyEdit: (slug: string, id: string) => `/programmes/${slug}/governance/bodies/${id}/edit`,
  dissolution: (slug: string, id: string) => `/programmes/${slug}/governance/bodies/${id}/dissolution`,
  newSeat: (slug: string, body: string) => `/programmes/${slug}/governance/bodies/${body}/seats/new`,
  seatEdit: (slug: string, id: string) => `/programmes/${slug}/governance/seats/${id}/edit`,
  seatEnd: (slug: string, id: string) => `/programmes/${slug}/governance/seats/${id}/end`,
  newParty: (slug: string) => `/programmes/${slug}/governance/parties/new`,
  partyEdit: (slug: string, id: string) => `/programmes/${slug}/governance/parties/${id}/edit`,
  partyDeparture: (slug: string, id: string) => `/programmes/${slug}/governance/parties/${id}/departure`,
  participantDeparture: (slug: string, id: string) => `/programmes/${slug}/participants/${id}/departure`,
  newConform: (slug: string) => `/programmes/${slug}/governance/conforms/new`,
  conformEnd: (slug: string, id: string) => `/programmes/${slug}/governance/conforms/${id}/end`,
  newCommissioning: (slug: string) => `/programmes/${slug}/governance/commissioning/new`,
  commissioningEdit: (slug: string, id: string) => `/programmes/${slug}/governance/commissioning/${id}/edit`,
  commissioningEnd: (slug: string, id: string) => `/programmes/${slug}/governance/commissioning/${id}/end`,
  newParticipant: (slug: string, party: string) =>
    `/programmes/${slug}/governance/parties/${party}/participants/new`,
  authority: (slug: string) => `/programmes/${slug}/authority`,
  newAuthority: (slug: string) => `/programmes/${slug}/authority/new`,
  bulkAuthority: (slug: string) => `/programmes/${slug}/authority/bulk`,
  replacement: (slug: string, id: string) => `/programmes/${slug}/authority/${id}/replacement`,
  /** With a question in it, so that the address can be shared. */
  whatIf: (slug: string, asked?: WhatIf) =>
    `/programmes/${slug}/authority/what-if${asked === undefined ? "" : `?${searchOf(asked)}`}`,
  authorityQuestion: (slug: string, party: string) => `/programmes/${slug}/authority/${party}/question`,
  revocation: (slug: string, id: string) => `/programmes/${slug}/authority/${id}/revocation`,
} as const;

/** The same question makes the same address, in whatever language it is asked. */
function searchOf({ bodyId, on, amount, ...lists }: WhatIf): URLSearchParams {
  const several = [
    ...lists.domains.map((value) => ["domains", value]),
    ...lists.requiredPartyIds.map((value) => ["parties", value]),
    ...lists.excusedIds.map((value) => ["excused", value]),
    ...lists.guestIds.map((value) => ["guests", value]),
  ];
  const known = amount.kind === "known" ? amount : { onceCents: null, structuralCents: null };
  const euros = [
    ["onceAmount", known.onceCents],
    ["structuralAmount", known.structuralCents],
  ].flatMap(([name, cents]) => (typeof cents === "number" ? [[`${name}`, (cents / 100).toFixed(2)]] : []));
  return new URLSearchParams([
    ["body", bodyId],
    ["on", on],
    ["amountKind", amount.kind],
    ...euros,
    ...several,
  ]);
}
