import { expect, test } from "vitest";
import { figureFault, parseFigure } from "#domain/figure.ts";

test.each([
  ["147", 0, 147],
  [" 1.234 ", 0, 1234],
  ["1,234", 0, 1234],
  ["1.234,5", 1, 12345],
  ["1,234.5", 1, 12345],
  ["12", 2, 1200],
  ["0,05", 2, 5],
  ["-3,5", 1, -35],
  ["−3", 0, -3],
  ["-0", 0, 0],
  ["0,1234", 4, 1234],
  ["1,5550", 3, 1555],
])("%j with %i decimals is %i", (text, decimals, value) => {
  expect(parseFigure(text, decimals)).toBe(value);
});

test.each([
  ["", 0],
  ["ongeveer 5", 0],
  ["1,5", 0],
  ["1,555", 2 + 1],
  ["1.2.3", 1],
  ["1.234.5", 1],
  ["99999999999999999", 0],
  ["1e3", 0],
])("%j with %i decimals is no value", (text, decimals) => {
  expect(parseFigure(text, decimals)).toBeUndefined();
});

test.each([
  ["tachtig", 0, "figure"],
  ["1e5", 0, "figure"],
  ["1.234.5", 1, "figure"],
  ["1,5", 0, "figureDecimals"],
  ["0,12345", 4, "figureDecimals"],
  ["99999999999999999", 0, "figureTooLarge"],
  ["1,555", 3, "figureAmbiguous"],
  ["1,5", 1, undefined],
])("what is wrong with %j with %i decimals: %s", (text, decimals, fault) => {
  expect(figureFault(text, decimals)).toBe(fault);
});
