import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { isMeasuredByParties, isNameTaken, saysOtherwise } from "#domain/indicator.ts";

const TODAY = day("2026-11-20");

test.each([
  ["number", "whole", false],
  ["number", "sum", true],
  ["number", "each", true],
  ["text", "whole", true],
] as const)("that parties measure a %s of scope %s is %s", (measure, scope, isByParties) => {
  expect(isMeasuredByParties({ measure, scope })).toBe(isByParties);
});

describe("a name", () => {
  const running = { id: "running", name: "Plaatsen", endedOn: null };
  const ended = { id: "ended", name: "Wachtenden", endedOn: TODAY };
  const taken = (name: string, id: string | null = null) =>
    isNameTaken({ id, name }, [running, ended], TODAY);

  test("is taken by another indicator that is still measured, capitals or not", () => {
    expect(taken("plaatsen")).toBe(true);
    expect(taken("Plaatsen, gesloten")).toBe(false);
  });
  test("may be kept by the indicator that has it", () => expect(taken("Plaatsen", "running")).toBe(false));
  test("is free again once its indicator has ended", () => expect(taken("Wachtenden")).toBe(false));
  test("may be anything where the indicator itself has ended", () =>
    expect(taken("Plaatsen", "ended")).toBe(false));
});

test("a correction says another value, another source, or that nobody knows", () => {
  const old = { value: 60, source: "Register" };
  expect(saysOtherwise(old, old)).toBe(false);
  for (const other of [{ value: 61 }, { source: "Telling" }, { source: null }, { value: null }])
    expect(saysOtherwise({ ...old, ...other }, old)).toBe(true);
});
