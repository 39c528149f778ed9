import fc from "fast-check";
import { AGENDA_KINDS } from "#domain/agenda.ts";
import type { PublishedAgenda, PublishedItem } from "#domain/publication.ts";
import { someAuthority, someVerdict } from "./builders.ts";
import { publishedWith } from "./drawn-agenda.ts";

/** Items that anybody may see, or that nobody may: whatever is in the latter says so in every word. */
function itemsThatAre(secrecy: "open" | "secret"): fc.Arbitrary<readonly PublishedItem[]> {
  const item = fc.record({
    kind: fc.constantFrom(...AGENDA_KINDS),
    minutes: fc.nat(30),
    hasPoint: fc.boolean(),
    sameParty: fc.boolean(),
    isLapsed: fc.boolean(),
    takesNote: fc.boolean(),
  });
  return fc.array(item, { maxLength: 5 }).map((items) =>
    items.map(({ kind, minutes, hasPoint, sameParty, ...point }, index) => ({
      id: `${secrecy} item ${index}`,
      kind,
      title: `${secrecy} title ${index}`,
      note: `${secrecy} note`,
      minutes,
      presenter: `${secrecy} presenter`,
      papers: [`${secrecy} paper`],
      isConfidential: secrecy === "secret",
      point: hasPoint
        ? pointOf(secrecy, { ...point, partyId: sameParty ? "Haaglanden" : `${secrecy} party` })
        : null,
    })),
  );
}

function pointOf(
  secrecy: string,
  { partyId, isLapsed, takesNote }: { partyId: string; isLapsed: boolean; takesNote: boolean },
): PublishedItem["point"] {
  const holderId = `${secrecy} holder`;
  const records = [someAuthority({ holderId })];
  const remedy = { kind: "invite", partyId, participantId: `${secrecy} guest`, domains: ["inhoud"] } as const;
  return {
    id: `${secrecy} point`,
    number: 1,
    title: `${secrecy} point`,
    requestedDecision: [`${secrecy} decision`],
    background: null,
    coverNote: { arguments: `${secrecy} arguments` },
    domains: ["inhoud"],
    amount: { kind: "none" },
    cover: null,
    neededBy: null,
    level: null,
    verdict: takesNote
      ? null
      : someVerdict({
          kind: "not-competent",
          parties: [
            isLapsed
              ? { partyId, kind: "expired", records, remedies: [remedy] }
              : { partyId, kind: "not-covered", missing: ["inhoud"], lapsed: records, remedies: [remedy] },
          ],
        }),
  };
}

/** Agendas with some items that are confidential. */
export const agendas: fc.Arbitrary<PublishedAgenda> = fc
  .tuple(itemsThatAre("open"), itemsThatAre("secret"))
  .chain(([open, secret]) => mixed(open, secret))
  .map((items) => publishedWith(items));

/** Two agendas that differ in nothing but their confidential items. */
export const agendasAlikeInTheOpen: fc.Arbitrary<readonly [PublishedAgenda, PublishedAgenda]> = fc
  .tuple(itemsThatAre("open"), itemsThatAre("secret"), itemsThatAre("secret"))
  .chain(([open, secret, other]) => fc.tuple(mixed(open, secret), mixed(open, other)))
  .map(([one, other]) => [publishedWith(one), publishedWith(other)] as const);

/** The open items in their own order, with the secret ones anywhere between them. */
function mixed(
  open: readonly PublishedItem[],
  secret: readonly PublishedItem[],
): fc.Arbitrary<readonly PublishedItem[]> {
  const places = fc.array(fc.nat(open.length), { minLength: secret.length, maxLength: secret.length });
  return places.map((at) => [
    ...open.flatMap((item, index) => [...secret.filter((_, which) => at[which] === index), item]),
    ...secret.filter((_, which) => at[which] === open.length),
  ]);
}
