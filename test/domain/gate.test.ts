import { expect, test } from "vitest";
import { gateReadiness, openCriteria } from "#domain/gate.ts";
import { drawnGate, readinessDrawn } from "#test/support/drawn-gate.ts";

const readinessOf = (drawing: string) => readinessDrawn(gateReadiness(drawnGate(drawing)));

test("a gate is held by its hard criteria that are not known to be met, in their own order", () => {
  const gate = drawnGate(`
    criterion        weight    answer
    team bemenst     hard      open
    begroting        hard      met
    afspraken        hard      unknown
    draagvlak        soft      open
    evaluatie        soft      unknown
  `);
  expect(openCriteria(gate).map(({ text }) => text)).toEqual(["team bemenst", "afspraken"]);
});

test("a gate whose hard criteria are all met is ready, although a soft one is open", () => {
  expect(
    readinessOf(`
      criterion                       weight    answer
      Nieuwe functiebeschrijvingen    hard      met
      Was-wordt-lijst                 hard      met
      Formatieplan                    hard      met
      Verzoeken voorjaarsnota         soft      open
    `),
  ).toBe("ready 85 %");
});

test("the first open hard criterion holds a gate, whatever the score", () => {
  expect(
    readinessOf(`
      criterion                       weight    answer
      Nieuwe functiebeschrijvingen    hard      met
      Was-wordt-lijst                 hard      met
      Formatieplan                    hard      unknown
      Verzoeken voorjaarsnota         soft      met
    `),
  ).toBe("held 71 % by Formatieplan");
});

test("a hard criterion counts for two in the score, a soft one for one, and the score is rounded down", () => {
  expect(
    readinessOf(`
      criterion    weight    answer
      afspraken    hard      met
      draagvlak    soft      open
    `),
  ).toBe("ready 66 %");
  expect(
    readinessOf(`
      criterion    weight    answer
      afspraken    hard      open
      draagvlak    soft      met
    `),
  ).toBe("held 33 % by afspraken");
});

test("a gate with soft criteria only is held by nothing", () => {
  expect(
    readinessOf(`
      criterion    weight    answer
      draagvlak    soft      open
    `),
  ).toBe("ready 0 %");
});

test("of a gate without criteria nobody has said what must hold, so it is not called ready", () => {
  expect(readinessDrawn(gateReadiness({ criteria: [] }))).toBe("nobody said what must hold");
});
