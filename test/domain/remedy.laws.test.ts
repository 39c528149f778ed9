import fc from "fast-check";
import { expect, test } from "vitest";
import type { Amount, Ceiling } from "#domain/money.ts";
import type { PartyVerdict } from "#domain/party-verdict.ts";
import { domainsAtStake, isGap, type Verdict, verdictOf } from "#domain/verdict.ts";
import { type Scene, scenes, withTable } from "#test/support/arbitrary-tables.ts";
import { breaks, holds } from "#test/support/law.ts";
import { isWorse, isWorseParty, rankOf } from "#test/support/ranked-verdict.ts";

type Judge = (scene: Scene) => Verdict;
const judge: Judge = ({ table, question }) => verdictOf(table, question);

test("a verdict that stops on a party says what would mend it, unless the question says nothing", () => {
  holds(
    fc.property(scenes, (scene) => {
      for (const party of judge(scene).parties) {
        const isAboutRecords = party.kind === "unknown" && party.what === "authority";
        const saysSomething = isAboutRecords || domainsAtStake(scene.question).length > 0;
        expect(party.remedies.length > 0).toBe(isGap(party) && saysSomething);
      }
    }),
  );
});

const invitingHelps = (judged: Judge) =>
  fc.property(scenes, (scene) => {
    for (const party of judged(scene).parties) {
      for (const remedy of party.remedies) {
        if (remedy.kind !== "invite") continue;
        const invited = new Set([...scene.table.expectedIds, remedy.participantId]);
        const after = judge(withTable(scene, { expectedIds: invited }));
        const mended = after.parties.find(({ partyId }) => partyId === party.partyId) ?? party;
        expect(isWorseParty(mended, { other: party, domains: domainsAtStake(scene.question).length })).toBe(
          false,
        );
        expect(isWorse(rankOf(after), rankOf(judged(scene)))).toBe(false);
        expect(stillLacks(mended)).not.toEqual(expect.arrayContaining([...remedy.domains]));
      }
    }
  });

test("inviting whom a remedy names settles what it names, and worsens nothing", () => {
  holds(invitingHelps(judge));
});

test("that law notices an invitation of the wrong person", () => {
  const misdirected = (party: PartyVerdict): PartyVerdict => ({
    ...party,
    remedies: party.remedies.map((one) =>
      one.kind === "invite" ? { ...one, participantId: `${one.participantId.slice(0, 3)}2` } : one,
    ),
  });
  breaks(
    invitingHelps((scene) => {
      const verdict = judge(scene);
      return { ...verdict, parties: verdict.parties.map(misdirected) };
    }),
  );
});

const invitesNobodyExcused = (judged: Judge) =>
  fc.property(scenes, (scene) => {
    for (const { remedies } of judged(scene).parties) {
      const invited = remedies.flatMap((one) => (one.kind === "invite" ? [one.participantId] : []));
      expect(invited.filter((id) => scene.table.excusedIds.has(id))).toEqual([]);
    }
  });

test("nobody is invited who has said not to come", () => {
  holds(invitesNobodyExcused(judge));
});

test("that law notices a rule that forgets who has said so", () => {
  breaks(invitesNobodyExcused((scene) => judge(withTable(scene, { excusedIds: new Set() }))));
});

test("an amount that is lowered as proposed is no longer too high", () => {
  holds(
    fc.property(scenes, (scene) => {
      for (const party of judge(scene).parties) {
        const to = party.remedies.flatMap((remedy) => (remedy.kind === "lower-amount" ? [remedy.to] : []))[0];
        if (to === undefined) continue;
        const amount = lowered(scene.question.amount, to);
        const after = judge({ ...scene, question: { ...scene.question, amount } });
        const mended = after.parties.find(({ partyId }) => partyId === party.partyId);
        expect(mended === undefined || isGap(mended)).toBe(false);
      }
    }),
  );
});

test("what a split decides now can be decided now", () => {
  holds(
    fc.property(scenes, (scene) => {
      for (const remedy of judge(scene).remedies) {
        if (remedy.kind !== "split") continue;
        const amount = remedy.now.includes("financiën") ? scene.question.amount : ({ kind: "none" } as const);
        const now = judge({ ...scene, question: { ...scene.question, domains: remedy.now, amount } });
        expect(now.parties.filter(isGap)).toEqual([]);
        expect([...remedy.now, ...remedy.later].sort()).toEqual([...domainsAtStake(scene.question)].sort());
      }
    }),
  );
});

function stillLacks(party: PartyVerdict): readonly string[] {
  if (party.kind === "not-covered") return party.missing;
  return party.kind === "over-ceiling" ? ["financiën"] : [];
}

function lowered(amount: Amount, to: Ceiling): Amount {
  if (amount.kind !== "known") return amount;
  const least = (part: number | null, limit: number | null) =>
    part === null || limit === null ? part : Math.min(part, limit);
  return {
    kind: "known",
    onceCents: least(amount.onceCents, to.onceCents),
    structuralCents: least(amount.structuralCents, to.structuralCents),
  };
}
