import { AGENDA_KINDS, sectionsOf, USUAL_MINUTES } from "#domain/agenda.ts";
import { day } from "#domain/day.ts";
import { type AgendaChange, itemsOf, type PublishedAgenda, type PublishedItem } from "#domain/publication.ts";
import { someVerdict } from "./builders.ts";
import { type DrawnRow, listed, rowsOf, wordOf } from "./drawn-rows.ts";
import { amountOf } from "./drawn-values.ts";

/**
 * A published agenda drawn in text, one item a row: `item` (its id, and its title unless `title` says otherwise) and
 * `kind`; where the test needs them `note`, `minutes`, `presenter`, `papers` and `confidential`; and for an item with
 * a decision point what it `asks`, its `amount`, and the party its verdict finds `absent`; with `takes note` it has no
 * verdict.
 */
export function publishedAgenda(drawing: string, given: Partial<PublishedAgenda> = {}): PublishedAgenda {
  return publishedWith(rowsOf(drawing).map(itemOf), given);
}

/** An agenda of these items, in this order, with the names that the verdicts in it need. */
export function publishedWith(
  items: readonly PublishedItem[],
  given: Partial<PublishedAgenda> = {},
): PublishedAgenda {
  const parties = items.flatMap(({ point }) => point?.verdict?.parties ?? []);
  const invited = parties.flatMap(({ remedies }) =>
    remedies.flatMap((remedy) => (remedy.kind === "invite" ? [remedy.participantId] : [])),
  );
  const holders = parties
    .flatMap((party) => ("records" in party ? party.records : []))
    .map((one) => one.holderId);
  const lapsed = parties.flatMap((party) => ("lapsed" in party ? party.lapsed : []));
  const ids = [
    ...parties.map(({ partyId }) => partyId),
    ...invited,
    ...holders,
    ...lapsed.map((one) => one.holderId),
  ];
  return {
    programmeName: "Jeugdhulp Plus",
    bodyName: "Stuurgroep",
    on: day("2026-03-10"),
    startsAt: "13:00",
    endsAt: "15:00",
    place: "Den Haag",
    papersDueOn: day("2026-03-03"),
    expected: [{ name: "Procesleider", partyName: "Haaglanden" }],
    sections: publishedSections(items),
    names: Object.fromEntries(ids.map((id) => [id, `name of ${id}`])),
    ...given,
  };
}

/** The items in sections as they go out: with their numbers, and without their places. */
export function publishedSections(items: readonly PublishedItem[]): PublishedAgenda["sections"] {
  return sectionsOf(items.map((item, position) => ({ ...item, position }))).map((section) => ({
    ...section,
    items: section.items.map(({ position: _, ...item }) => item),
  }));
}

/** What changed, as a drawing: a line for each change. */
export function changesDrawn(changes: readonly AgendaChange[]): string {
  return changes
    .map((change) => {
      switch (change.kind) {
        case "expected":
        case "no-longer-expected":
          return `${change.name}: ${change.kind}`;
        case "minutes":
          return `${change.number} ${change.title}: ${change.from} to ${change.to} minutes`;
        case "verdict":
          return `${change.number} ${change.title}: ${change.partyId} is ${change.to}`;
        case "meeting-moved":
          return "the meeting moved";
        case "renumbered":
          return `${change.number} ${change.title}: was ${change.from}`;
        case "edited":
          return `${change.number} ${change.title}: ${change.fields.join(", ")}`;
        default:
          return `${change.number} ${change.title}: ${change.kind}`;
      }
    })
    .join("\n");
}

/** The items of an agenda with their numbers, as a drawing. */
export function agendaDrawn(agenda: PublishedAgenda): string {
  return itemsOf(agenda)
    .map(({ number, title }) => `${number} ${title}`)
    .join("\n");
}

function itemOf(row: DrawnRow): PublishedItem {
  const kind = wordOf(AGENDA_KINDS, row.kind ?? "");
  return {
    id: row.item ?? "",
    kind,
    title: row.title || (row.item ?? ""),
    note: row.note || null,
    minutes: row.minutes ? Number(row.minutes) : USUAL_MINUTES[kind],
    presenter: row.presenter || null,
    papers: listed(row.papers),
    isConfidential: Boolean(row.confidential),
    point: row.asks ? pointOf(row) : null,
  };
}

function pointOf(row: DrawnRow): PublishedItem["point"] {
  const parties = listed(row.absent).map((partyId) => ({ partyId, kind: "absent", remedies: [] }) as const);
  return {
    id: `point of ${row.item}`,
    number: 1,
    title: row.item ?? "",
    requestedDecision: listed(row.asks),
    background: row.background || null,
    coverNote: row.effect ? { effect: row.effect } : {},
    domains: ["inhoud"],
    amount: amountOf(row.amount || "none"),
    cover: null,
    neededBy: null,
    level: null,
    verdict: row["takes note"]
      ? null
      : someVerdict({ kind: parties.length > 0 ? "not-competent" : "competent", parties }),
  };
}
