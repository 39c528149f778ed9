import type { WhatIf } from "#domain/what-if.ts";

/** Every address in Koers, made in one place. */
export const paths = {
  portfolio: () => "/",
  signIn: () => "/sign-in",
  signInDemo: () => "/sign-in/demo",
  signOut: () => "/sign-out",
  language: () => "/language",
  programme: (slug: string) => `/programmes/${slug}`,
  openQuestions: (slug: string, shown = "") => `/programmes/${slug}/open-questions${shown && `?${shown}`}`,
  newQuestion: (slug: string) => `/programmes/${slug}/open-questions/new`,
  questionEdit: (slug: string, id: string) => `/programmes/${slug}/open-questions/${id}/edit`,
  questionAnswer: (slug: string, id: string) => `/programmes/${slug}/open-questions/${id}/answer`,
  governance: (slug: string) => `/programmes/${slug}/governance`,
  authority: (slug: string) => `/programmes/${slug}/authority`,
  newAuthority: (slug: string) => `/programmes/${slug}/authority/new`,
  bulkAuthority: (slug: string) => `/programmes/${slug}/authority/bulk`,
  replacement: (slug: string, id: string) => `/programmes/${slug}/authority/${id}/replacement`,
  /** With a question in it, so that the address can be shared. */
  whatIf: (slug: string, asked?: WhatIf) =>
    `/programmes/${slug}/authority/what-if${asked === undefined ? "" : `?${searchOf(asked)}`}`,
  authorityQuestion: (slug: string, party: string) => `/programmes/${slug}/authority/${party}/question`,
  revocation: (slug: string, id: string) => `/programmes/${slug}/authority/${id}/revocation`,
  decisionPoints: (slug: string) => `/programmes/${slug}/decision-points`,
  decisionPoint: (slug: string, id: string) => `/programmes/${slug}/decision-points/${id}`,
  decisionPointEdit: (slug: string, id: string) => `/programmes/${slug}/decision-points/${id}/edit`,
  meetings: (slug: string) => `/programmes/${slug}/meetings`,
  preparation: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/preparation`,
  attendance: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/attendance`,
  takeOver: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/proposals`,
  dismissal: (slug: string, meeting: string, key?: string) =>
    `/programmes/${slug}/meetings/${meeting}/dismissal${key === undefined ? "" : `?key=${encodeURIComponent(key)}`}`,
  reconsideration: (slug: string, meeting: string) =>
    `/programmes/${slug}/meetings/${meeting}/reconsideration`,
  newItem: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/items/new`,
  item: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/items/${item}`,
  itemPosition: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/items/${item}/position`,
  itemRemoval: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/items/${item}/removal`,
  draft: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/draft`,
  publication: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/publication`,
  agenda: (slug: string, meeting: string, version?: number) =>
    `/programmes/${slug}/meetings/${meeting}/agenda${version === undefined ? "" : `?version=${version}`}`,
  agendaDocx: (slug: string, meeting: string, version: number) =>
    `/programmes/${slug}/meetings/${meeting}/agenda.docx?version=${version}`,
  decision: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/decisions/${item}`,
  log: (slug: string) => `/programmes/${slug}/log`,
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
