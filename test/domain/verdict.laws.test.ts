import fc from "fast-check";
import { expect, test } from "vitest";
import { authorityState, bindsParty } from "#domain/authority.ts";
import type { Amount, Ceiling } from "#domain/money.ts";
import type { PartyVerdict } from "#domain/party-verdict.ts";
import type { Table } from "#domain/table.ts";
import { domainsAtStake, isGap, type Verdict, verdictOf } from "#domain/verdict.ts";
import { oneMoreRecord, type Scene, scenes, scenesTwice, withTable } from "#test/support/arbitrary-tables.ts";
import { breaks, holds } from "#test/support/law.ts";
import { isWorse, isWorseParty, rankOf } from "#test/support/ranked-verdict.ts";

type Judge = (scene: Scene) => Verdict;
const judge: Judge = ({ table, question }) => verdictOf(table, question);

// One more authority

const addingNeverWorsens = (judged: Judge) =>
  fc.property(scenes, oneMoreRecord, (scene, more) => {
    const before = judged(scene);
    const after = judged(withTable(scene, { authorities: [...scene.table.authorities, more] }));
    expect(isWorse(rankOf(after), rankOf(before))).toBe(false);
    for (const [one, other] of pairs(after.parties, before.parties)) {
      expect(isWorseParty(one, { other, domains: domainsAtStake(scene.question).length })).toBe(false);
    }
  });

test("adding an authority never worsens a verdict, nor puts off its definitive day", () => {
  holds(addingNeverWorsens(judge));
});

test("that law notices a rule that goes by the last record only", () => {
  breaks(
    addingNeverWorsens((scene) =>
      judge(withTable(scene, { authorities: scene.table.authorities.slice(-1) })),
    ),
  );
});

test("that law notices a rule under which lapsed records taint those that are valid", () => {
  const lapsed = ({ on, authorities }: Table) =>
    authorities.some((one) => authorityState(one, on) !== "valid");
  breaks(
    addingNeverWorsens((scene) =>
      lapsed(scene.table) ? judge(withTable(scene, { authorities: [] })) : judge(scene),
    ),
  );
});

// Order

const orderIsNothing = (judged: Judge) =>
  fc.property(scenesTwice, ([scene, other]) => {
    expect(judged(other)).toEqual(judged(scene));
  });

test("a verdict never depends on the order of the records", () => {
  holds(orderIsNothing(judge));
});

test("that law notices a rule that overlooks the first record", () => {
  breaks(
    orderIsNothing((scene) => judge(withTable(scene, { authorities: scene.table.authorities.slice(1) }))),
  );
});

// Who is named

const namesOnlyWhoMay = (judged: Judge) =>
  fc.property(scenes, (scene) => {
    const { table } = scene;
    for (const party of judged(scene).parties) {
      if (party.kind !== "competent" && party.kind !== "subject-to-ratification") continue;
      for (const record of party.records) {
        expect(authorityState(record, table.on)).toBe("valid");
        expect(bindsParty(record)).toBe(true);
        expect([...table.expectedIds]).toContain(record.holderId);
        expect(table.participants.find(({ id }) => id === record.holderId)?.partyId).toBe(party.partyId);
      }
    }
  });

test("whoever makes a party competent is expected, acts for that party, and has a valid record that binds", () => {
  holds(namesOnlyWhoMay(judge));
});

test("that law notices a rule that counts whoever is not expected", () => {
  breaks(
    namesOnlyWhoMay((scene) =>
      judge(withTable(scene, { expectedIds: new Set(scene.table.participants.map(({ id }) => id)) })),
    ),
  );
});

test("that law notices a rule that looks at the day of the papers instead of the meeting", () => {
  breaks(namesOnlyWhoMay((scene) => judge(withTable(scene, { on: scene.table.homeDecisionBy }))));
});

const lapsedIsWhatItWas = (judged: Judge) =>
  fc.property(scenes, (scene) => {
    const { table } = scene;
    for (const party of judged(scene).parties) {
      if (party.kind !== "not-covered") continue;
      const lapsed = table.authorities.filter(
        (one) =>
          bindsParty(one) &&
          authorityState(one, table.on) !== "valid" &&
          table.expectedIds.has(one.holderId) &&
          table.participants.some(({ id, partyId }) => id === one.holderId && partyId === party.partyId) &&
          one.domains.some((domain) => party.missing.includes(domain)),
      );
      expect(party.lapsed.map(({ id }) => id)).toEqual(lapsed.map(({ id }) => id).sort());
    }
  });

test("what a party lacks is told with every record that would have covered it, had it counted on the day", () => {
  holds(lapsedIsWhatItWas(judge));
});

test("that law notices a rule that names the lapsed records of whoever is not expected", () => {
  breaks(
    lapsedIsWhatItWas((scene) =>
      judge(withTable(scene, { expectedIds: new Set(scene.table.participants.map(({ id }) => id)) })),
    ),
  );
});

test("that law notices a rule that forgets what has lapsed", () => {
  breaks(
    lapsedIsWhatItWas((scene) => {
      const valid = scene.table.authorities.filter((one) => authorityState(one, scene.table.on) === "valid");
      return judge(withTable(scene, { authorities: valid }));
    }),
  );
});

// The rule said once more, in another way

const covers = ({ table, question }: Scene, party: PartyVerdict, { ratified }: { ratified: boolean }) =>
  domainsAtStake(question).every((domain) =>
    table.authorities.some(
      (record) =>
        table.participants.some(({ id, partyId }) => id === record.holderId && partyId === party.partyId) &&
        table.expectedIds.has(record.holderId) &&
        (record.act === "beslissen" || record.act === "instemmen") &&
        (record.validFrom ?? table.on) <= table.on &&
        (record.validUntil ?? table.on) >= table.on &&
        (record.revokedOn === null || record.revokedOn > table.on) &&
        record.domains.includes(domain) &&
        (record.chain.length > 0
          ? ratified
          : domain !== "financiën" || affords(record.ceiling, question.amount)),
    ),
  );

const saysWhatTheRuleSays = (judged: Judge) =>
  fc.property(scenes, (scene) => {
    fc.pre(domainsAtStake(scene.question).length > 0);
    for (const party of judged(scene).parties.filter(({ kind }) => kind !== "conforms")) {
      expect(party.kind === "competent").toBe(covers(scene, party, { ratified: false }));
      expect(isGap(party)).toBe(!covers(scene, party, { ratified: true }));
    }
  });

test("a party may decide exactly where each domain is covered by a record that needs nobody at home", () => {
  holds(saysWhatTheRuleSays(judge));
});

test("that law notices a rule that forgets what somebody may spend", () => {
  const generous = ({ table }: Scene) =>
    table.authorities.map((one) => ({ ...one, ceiling: { onceCents: null, structuralCents: null } }));
  breaks(saysWhatTheRuleSays((scene) => judge(withTable(scene, { authorities: generous(scene) }))));
});

test("under consent one gap is enough to stop a decision, and nothing else is", () => {
  holds(
    fc.property(scenes, (scene) => {
      const verdict = judge(withTable(scene, { body: { ...scene.table.body, decisionRule: "consent" } }));
      const stopped = verdict.unstated.length > 0 || verdict.parties.some(isGap);
      expect(verdict.kind === "not-competent").toBe(stopped);
    }),
  );
});

const quorumCounts = (judged: Judge) =>
  fc.property(scenes, fc.option(fc.nat(4), { nil: null }), (scene, quorum) => {
    const under = (given: { quorum: number | null }) =>
      judged(withTable(scene, { body: { ...scene.table.body, decisionRule: "majority", ...given } }));
    const isMet = quorum !== null && scene.table.expectedMembers >= quorum;
    const expected = isMet ? under({ quorum: 0 }).kind : "not-competent";
    expect(under({ quorum }).kind).toBe(expected);
  });

test("under majority a quorum that is not met, or that nobody knows, stops a decision; one that is met does not", () => {
  holds(quorumCounts(judge));
});

test("that law notices a rule under which a quorum that nobody knows is met", () => {
  breaks(
    quorumCounts((scene) => {
      const { body } = scene.table;
      return judge(withTable(scene, { body: { ...body, quorum: body.quorum ?? 0 } }));
    }),
  );
});

test("that law notices a quorum that counts everybody who is expected", () => {
  breaks(quorumCounts((scene) => judge(withTable(scene, { expectedMembers: scene.table.expectedIds.size }))));
});

test("an unknown decision rule is judged as unanimity is", () => {
  holds(
    fc.property(scenes, (scene) => {
      const under = (decisionRule: "unanimity" | null) =>
        judge(withTable(scene, { body: { ...scene.table.body, decisionRule } }));
      expect({ ...under(null), rule: "unanimity" }).toEqual(under("unanimity"));
    }),
  );
});

function pairs<Thing>(
  ones: readonly Thing[],
  others: readonly Thing[],
): readonly (readonly [Thing, Thing])[] {
  return ones.flatMap((one, index) => {
    const other = others[index];
    return other === undefined ? [] : [[one, other] as const];
  });
}

function affords(ceiling: Ceiling, amount: Amount): boolean {
  if (amount.kind === "none") return true;
  const limits = [
    ceiling.onceCents ?? Number.POSITIVE_INFINITY,
    ceiling.structuralCents ?? Number.POSITIVE_INFINITY,
  ];
  if (amount.kind === "unknown") return limits.every((limit) => limit === Number.POSITIVE_INFINITY);
  return [amount.onceCents ?? 0, amount.structuralCents ?? 0].every(
    (part, index) => part <= (limits[index] ?? 0),
  );
}
