import { ACTS, type Authority, DOMAINS, type Domain, type RatificationStep } from "#domain/authority.ts";
import type { DecisionRule } from "#domain/body.ts";
import type { ConformDeclaration } from "#domain/conform.ts";
import { day } from "#domain/day.ts";
import { type Ceiling, NO_CEILING } from "#domain/money.ts";
import { CONSTITUENCIES, type Constituency, type Participant } from "#domain/party.ts";
import type { Question, Table } from "#domain/table.ts";
import { type Verdict, verdictOf } from "#domain/verdict.ts";
import { someAuthority, someBody, someParty } from "./builders.ts";
import { type DrawnRow, listed, rowsOf, wordOf } from "./drawn-rows.ts";
import { amountOf, calendarWith, centsOf } from "./drawn-values.ts";

/** What stands around the drawn table; whatever is left out is as on a usual Tuesday in Zuidwest. */
interface Around {
  readonly on?: string;
  readonly homeDecisionBy?: string;
  readonly decisionRule?: DecisionRule | null;
  readonly quorum?: number | null;
  /** `2026-04-25 to 2026-05-03`. */
  readonly recess?: string;
  readonly conforms?: readonly ConformDeclaration[];
}

/**
 * A table drawn in text, one row per record, under the headings that the test needs:
 *
 * - `party`, with who decides at home behind it: `Haaglanden (college)`; blank is the party above.
 * - `member`: a participant of that party; blank is a party with nobody.
 * - `covers`: domains; blank is a member without a record.
 * - `ceiling`: `50.000`, `2.000 a year`, or `50.000 + 2.000 a year`; blank is without limit.
 * - `act`: `beslissen` unless another is given.
 * - `valid`: `from 2026-01-01`, `until 2026-06-30`, `revoked 2026-02-01`; blank is always.
 * - `chain`: `college 21, raad 42`: who ratifies and in how many days.
 * - `comes`: blank is seated and expected; `guest` is expected without a seat; `away` is seated and not expected;
 *   `excused` is away and has said so; `elsewhere` is neither seated nor expected.
 */
export function atTheTable(drawing: string, around: Around = {}): Table {
  const rows = withPartyAbove(rowsOf(drawing));
  const seated = rows.filter(
    ({ member, comes }) => member !== "" && comes !== "guest" && comes !== "elsewhere",
  );
  const expected = rows.filter(
    ({ member, comes }) => member !== "" && !["away", "excused", "elsewhere"].includes(comes ?? ""),
  );
  return {
    body: someBody({
      decisionRule: around.decisionRule === undefined ? "consent" : around.decisionRule,
      quorum: around.quorum ?? null,
    }),
    on: day(around.on ?? "2026-03-10"),
    homeDecisionBy: day(around.homeDecisionBy ?? "2026-03-03"),
    calendar: calendarWith(around.recess ?? ""),
    parties: distinct(rows.map(partyOf), ({ id }) => id),
    participants: distinct(rows.flatMap(participantOf), ({ id }) => id),
    expectedIds: new Set(expected.map(participantIdOf)),
    expectedMembers: new Set(expected.filter(({ comes }) => comes !== "guest").map(participantIdOf)).size,
    excusedIds: new Set(rows.filter(({ comes }) => comes === "excused").map(participantIdOf)),
    seatedPartyIds: new Set(seated.map((row) => partyOf(row).id)),
    authorities: rows.flatMap(authorityOf),
    conforms: around.conforms ?? [],
  };
}

/** What a test asks of a table; the parties are all that are drawn, unless it names them. */
export interface Asked {
  readonly domains?: readonly Domain[];
  readonly amount?: string;
  readonly parties?: readonly string[];
}

export function verdictAt(table: Table, asked: Asked): Verdict {
  return verdictOf(table, questionAt(table, asked));
}

export function questionAt(table: Table, { domains, amount, parties }: Asked): Question {
  return {
    domains: domains ?? [],
    amount: amountOf(amount ?? "none"),
    requiredPartyIds: parties ?? table.parties.map(({ id }) => id),
  };
}

function withPartyAbove(rows: readonly DrawnRow[]): readonly DrawnRow[] {
  return rows.map((row, index) =>
    row.party === ""
      ? { ...row, party: rows.slice(0, index).findLast(({ party }) => party !== "")?.party ?? "" }
      : row,
  );
}

function partyOf({ party }: DrawnRow) {
  const [, name = "", constituency] = /^([^(]+?)(?: \((.+)\))?$/.exec(party ?? "") ?? [];
  return someParty(name, constituency === undefined ? null : constituencyOf(constituency));
}

function participantIdOf(row: DrawnRow): string {
  return `${partyOf(row).id}/${row.member}`;
}

function participantOf(row: DrawnRow): readonly Participant[] {
  const id = participantIdOf(row);
  return row.member === "" ? [] : [{ id, partyId: partyOf(row).id, name: id, endedOn: null }];
}

function authorityOf(row: DrawnRow, index: number): readonly Authority[] {
  if (row.member === "" || (row.covers ?? "") === "") return [];
  const on = (word: string) => new RegExp(`${word} ([\\d-]+)`).exec(row.valid ?? "")?.[1];
  const dayAfter = (word: string) => (on(word) === undefined ? null : day(on(word) ?? ""));
  return [
    someAuthority({
      id: `record ${index + 1}`,
      holderId: participantIdOf(row),
      act: wordOf(ACTS, row.act || "beslissen"),
      domains: listed(row.covers).map((domain) => wordOf(DOMAINS, domain)),
      ceiling: ceilingOf(row.ceiling ?? ""),
      validFrom: dayAfter("from"),
      validUntil: dayAfter("until"),
      revokedOn: dayAfter("revoked"),
      chain: listed(row.chain).map(stepOf),
    }),
  ];
}

function ceilingOf(text: string): Ceiling {
  return text === "" ? NO_CEILING : centsOf(text);
}

function stepOf(text: string): RatificationStep {
  const [constituency = "", leadDays] = text.split(" ");
  return { constituency: constituencyOf(constituency), leadDays: Number(leadDays) };
}

function constituencyOf(text: string): Constituency {
  return wordOf(CONSTITUENCIES, text);
}

function distinct<Thing>(things: readonly Thing[], idOf: (thing: Thing) => string): readonly Thing[] {
  return [...new Map(things.map((thing) => [idOf(thing), thing])).values()];
}
