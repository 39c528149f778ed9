import fc from "fast-check";
import { ACTS, type Authority, DOMAINS } from "#domain/authority.ts";
import { DECISION_RULES } from "#domain/body.ts";
import { type Day, day, plusDays } from "#domain/day.ts";
import type { Amount, Ceiling } from "#domain/money.ts";
import { CONSTITUENCIES } from "#domain/party.ts";
import type { Question, Table } from "#domain/table.ts";
import { someBody, someParty } from "./builders.ts";
import { calendarWith } from "./drawn-values.ts";

/** The Tuesday after Easter 2026: the first recess, King's Day, 5 May and Ascension Day lie within reach. */
const ON = day("2026-04-07");
const PARTIES = ["P1", "P2", "P3", "P4"];
const MEMBERS = PARTIES.flatMap((party) => [1, 2, 3].map((member) => `${party}/${member}`));
/** Few words, so that records often meet on the same domain. */
const AT_STAKE = DOMAINS.slice(0, 3);

export interface Scene {
  readonly table: Table;
  readonly question: Question;
}

const cents = fc.option(fc.constantFrom(0, 1, 50, 100), { nil: null });
const aDay: fc.Arbitrary<Day | null> = fc.option(
  fc.constantFrom(-30, -1, 0, 1, 30).map((days) => plusDays(ON, days)),
  { nil: null, freq: 2 },
);
const ceiling: fc.Arbitrary<Ceiling> = fc.record({ onceCents: cents, structuralCents: cents });

const amount: fc.Arbitrary<Amount> = fc.oneof(
  fc.constant({ kind: "none" } as const),
  fc.constant({ kind: "unknown" } as const),
  fc.record({ kind: fc.constant("known" as const), onceCents: cents, structuralCents: cents }),
);

const step = fc.record({
  constituency: fc.constantFrom(...CONSTITUENCIES),
  leadDays: fc.constantFrom(0, 1, 7, 20),
});

/** A record of anybody's, without an id. Mostly valid and binding, so that the rule gets past its first steps. */
const record: fc.Arbitrary<Omit<Authority, "id">> = fc.record({
  holderId: fc.constantFrom(...MEMBERS),
  act: fc.oneof({ weight: 4, arbitrary: fc.constant("beslissen" as const) }, fc.constantFrom(...ACTS)),
  domains: fc.subarray([...AT_STAKE], { minLength: 1 }),
  ceiling,
  validFrom: aDay,
  validUntil: aDay,
  revokedOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, aDay),
  basis: fc.constant("collegebesluit" as const),
  reference: fc.constant(null),
  chain: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(step, { minLength: 1, maxLength: 2 })),
  provenance: fc.constant("example" as const),
});

/** A record that a scene may be given on top of those it has. */
export const oneMoreRecord: fc.Arbitrary<Authority> = record.map((rest) => ({ ...rest, id: "one more" }));

const conform = fc.record({
  partyId: fc.constantFrom(...PARTIES),
  bodyId: fc.constantFrom("stuurgroep", "elsewhere"),
  domains: fc.option(fc.subarray([...AT_STAKE]), { nil: null }),
  from: aDay,
  until: aDay,
});

const body = fc.record({
  decisionRule: fc.option(fc.constantFrom(...DECISION_RULES), { nil: null }),
  quorum: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
});

const table: fc.Arbitrary<Table> = fc
  .record({
    body: body.map(someBody),
    on: fc.constant(ON),
    homeDecisionBy: fc.constant(plusDays(ON, -7)),
    calendar: fc.constantFrom("", "2026-04-25 to 2026-05-03").map(calendarWith),
    parties: fc.constant(PARTIES.map((name) => someParty(name, "college"))),
    participants: fc.constant(
      MEMBERS.map((id) => ({ id, partyId: id.slice(0, 2), name: id, endedOn: null })),
    ),
    expectedIds: fc.subarray(MEMBERS, { minLength: 4 }).map((ids) => new Set(ids)),
    expectedMembers: fc.integer({ min: 0, max: 8 }),
    excusedIds: fc.subarray(MEMBERS).map((ids) => new Set(ids)),
    seatedPartyIds: fc.subarray(PARTIES).map((ids) => new Set(ids)),
    authorities: fc
      .array(record, { maxLength: 14 })
      .map((records) => records.map((one, index) => ({ ...one, id: `record ${index}` }))),
    conforms: fc.array(conform, { maxLength: 3 }),
  })
  .map(({ excusedIds, ...rest }) => ({
    ...rest,
    excusedIds: new Set([...excusedIds].filter((id) => !rest.expectedIds.has(id))),
  }));

const question: fc.Arbitrary<Question> = fc.record({
  domains: fc.subarray([...AT_STAKE]),
  amount,
  requiredPartyIds: fc.subarray(PARTIES),
});

/** A table with a question before it: four parties, three members each, and whatever is recorded about them. */
export const scenes: fc.Arbitrary<Scene> = fc.record({ table, question });

/** The scene with something else around the table. */
export function withTable(scene: Scene, changed: Partial<Table>): Scene {
  return { ...scene, table: { ...scene.table, ...changed } };
}

/** The same scene with every list of records in another order. */
export const scenesTwice: fc.Arbitrary<readonly [Scene, Scene]> = scenes.chain((scene) =>
  fc
    .tuple(
      shuffled(scene.table.authorities),
      shuffled(scene.table.participants),
      shuffled(scene.table.parties),
      shuffled(scene.table.conforms),
      shuffled([...scene.table.expectedIds]),
    )
    .map(([authorities, participants, parties, conforms, ids]) => {
      const other = {
        ...scene.table,
        authorities,
        participants,
        parties,
        conforms,
        expectedIds: new Set(ids),
      };
      return [scene, { ...scene, table: other }] as const;
    }),
);

/** The same things in any order. */
export function shuffled<Thing>(things: readonly Thing[]): fc.Arbitrary<readonly Thing[]> {
  return fc.shuffledSubarray([...things], { minLength: things.length });
}
