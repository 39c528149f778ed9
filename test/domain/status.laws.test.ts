import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ASPECTS,
  LIGHTS,
  type Light,
  lightsOf,
  overallOf,
  type StatusFacts,
  worstOf,
} from "#domain/status.ts";
import { lightsDrawn } from "#test/support/drawn-status.ts";
import { breaks, holds } from "#test/support/law.ts";

const count = fc.nat(200);
const maybe = <One>(one: fc.Arbitrary<One>) => fc.option(one, { nil: null });
const facts: fc.Arbitrary<StatusFacts> = fc.record({
  geld: maybe(fc.record({ forecastCents: count, budgetCents: count })),
  risico: maybe(fc.record({ highestScore: fc.nat(25) })),
  organisatie: maybe(fc.record({ agreedHours: count, neededHours: count })),
  tijd: maybe(fc.record({ worstSlipDays: fc.integer({ min: -100, max: 100 }) })),
  informatie: maybe(fc.record({ overdue: fc.nat(10) })),
  kwaliteit: maybe(fc.record({ rejected: fc.nat(5), gateScorePercent: maybe(fc.nat(100)) })),
});

type Rule = typeof lightsOf;
const RANK: Readonly<Record<Light, number>> = { unknown: 0, green: 1, amber: 2, red: 3 };

const unknownIsUnknown = (rule: Rule) =>
  fc.property(facts, (known) => {
    for (const aspect of ASPECTS) expect(rule(known)[aspect] === "unknown").toBe(known[aspect] === null);
  });

test("a light is unknown exactly where its facts are", () => {
  holds(unknownIsUnknown(lightsOf));
  breaks(
    unknownIsUnknown((known) => ({ ...lightsOf(known), tijd: worstOf([lightsOf(known).tijd, "green"]) })),
  );
});

/** The same facts, with each of them worse by so much. */
function worse(known: StatusFacts, by: number): StatusFacts {
  const { geld, risico, organisatie, tijd, informatie, kwaliteit } = known;
  return {
    geld: geld && { ...geld, forecastCents: geld.forecastCents + by },
    risico: risico && { highestScore: risico.highestScore + by },
    organisatie: organisatie && { ...organisatie, agreedHours: organisatie.agreedHours - by },
    tijd: tijd && { worstSlipDays: tijd.worstSlipDays + by },
    informatie: informatie && { overdue: informatie.overdue + by },
    kwaliteit: kwaliteit && {
      rejected: kwaliteit.rejected + by,
      gateScorePercent: kwaliteit.gateScorePercent === null ? null : kwaliteit.gateScorePercent - by,
    },
  };
}

const worseIsNeverBetter = (rule: Rule) =>
  fc.property(facts, fc.nat(60), (known, by) => {
    const [before, after] = [rule(known), rule(worse(known, by))];
    for (const aspect of ASPECTS) expect(RANK[after[aspect]]).toBeGreaterThanOrEqual(RANK[before[aspect]]);
  });

test("a worse fact never gives a better light", () => {
  holds(worseIsNeverBetter(lightsOf));
  const forgiving: Rule = (known) => {
    const lights = lightsOf(known);
    return (known.tijd?.worstSlipDays ?? 0) > 60 ? { ...lights, tijd: "amber" } : lights;
  };
  breaks(worseIsNeverBetter(forgiving));
});

const letters = fc.array(fc.constantFrom("g", "a", "r", "?"), { minLength: 6, maxLength: 6 });

test("in which order the six stand makes no difference to the whole", () => {
  holds(
    fc.property(letters, (six) => {
      const [one, other] = [six, [...six].reverse()].map((drawn) => overallOf(lightsDrawn(drawn.join(""))));
      expect(one?.light).toBe(other?.light);
    }),
  );
});

test("one light that becomes known never makes the whole better, and never unknown again", () => {
  holds(
    fc.property(letters, fc.constantFrom(...LIGHTS), (six, light) => {
      const lights = lightsDrawn(six.join(""));
      const before = overallOf({ ...lights, geld: "unknown" });
      const after = overallOf({ ...lights, geld: light });
      expect(RANK[after.light]).toBeGreaterThanOrEqual(RANK[before.light]);
    }),
  );
});
