import { ASPECTS, type Aspect, LIGHTS, type Light, type Lights, type StatusFacts } from "#domain/status.ts";
import { type DrawnRow, wordOf } from "./drawn-rows.ts";

const LETTERS: Readonly<Record<string, Light>> = { g: "green", a: "amber", r: "red", "?": "unknown" };

/** Six lights as six letters in the order of GROTIK: `g`, `a`, `r`, and `?` for unknown. */
export function drawnLights(lights: Lights): string {
  return ASPECTS.map((aspect) => (lights[aspect] === "unknown" ? "?" : lights[aspect].charAt(0))).join("");
}

export function lightsDrawn(letters: string): Lights {
  const light = (letter: string) => wordOf(LIGHTS, LETTERS[letter] ?? letter);
  return Object.fromEntries(ASPECTS.map((aspect, at) => [aspect, light(letters[at] ?? "")])) as Record<
    Aspect,
    Light
  >;
}

/** Nobody knows anything. */
export const NO_FACTS: StatusFacts = {
  ...{ geld: null, risico: null, organisatie: null },
  ...{ tijd: null, informatie: null, kwaliteit: null },
};

/** One row of facts: `forecast` of a `budget` (cents), `risk`, `hours` of `needed`, `slip`, `overdue`, `rejected`, `score`. */
export function factsDrawn(row: DrawnRow): StatusFacts {
  const number = (name: string) => (row[name] ? Number(row[name]) : null);
  const [risk, slip, overdue, rejected] = [
    number("risk"),
    number("slip"),
    number("overdue"),
    number("rejected"),
  ];
  const money = { forecastCents: number("forecast"), budgetCents: number("budget") };
  const hours = { agreedHours: number("hours"), neededHours: number("needed") };
  return {
    geld: money.forecastCents === null || money.budgetCents === null ? null : (money as StatusFacts["geld"]),
    risico: risk === null ? null : { highestScore: risk },
    organisatie:
      hours.agreedHours === null || hours.neededHours === null ? null : (hours as StatusFacts["organisatie"]),
    tijd: slip === null ? null : { worstSlipDays: slip },
    informatie: overdue === null ? null : { overdue },
    kwaliteit: rejected === null ? null : { rejected, gateScorePercent: number("score") },
  };
}
