import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ceiling, excessCents, fitUnder, NO_CEILING, parseEuros } from "#domain/money.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";
import { amountOf, centsOf } from "#test/support/drawn-values.ts";
import { breaks, holds } from "#test/support/law.ts";

test.each([
  ["0", 0],
  ["5", 500],
  ["5,5", 550],
  ["5.5", 550],
  ["0,05", 5],
  ["1234", 123_400],
  ["1234,56", 123_456],
  ["1234.56", 123_456],
  ["50.000", 5_000_000],
  ["50,000", 5_000_000],
  ["1.234,56", 123_456],
  ["1,234.56", 123_456],
  ["1.234.567", 123_456_700],
  ["1,234,567.8", 123_456_780],
  ["€ 50.000", 5_000_000],
  ["€50.000,00", 5_000_000],
  ["EUR 1.234,56", 123_456],
  ["eur 12", 1200],
  [" € 12 ", 1200],
])("%j is %i cents", (text, cents) => {
  expect(parseEuros(text)).toBe(cents);
});

test.each([
  "",
  " ",
  "€",
  "veel",
  "-5",
  "1.234.56",
  "1,234,56",
  "1.23.456",
  "1.234,567",
  "1234.567",
  "12.3456",
  "1.234.",
  ",50",
  "5,",
  "5€",
  "1e6",
  "0x10",
  "1.234,567.89",
  "99999999999999999",
  "€ € 5",
  "5 0",
  "12 34,56",
])("%j is no amount, and is refused instead of guessed at", (text) => {
  expect(parseEuros(text)).toBeUndefined();
});

const cents = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

/** An amount as people write it, in a notation with this mark between thousands and that one before the cents. */
function written(amount: number, { thousands, decimal }: { thousands: string; decimal: string }): string {
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${whole}${decimal}${String(amount % 100).padStart(2, "0")}`;
}

const survivesWriting = (parse: typeof parseEuros) =>
  fc.property(cents, (amount) => {
    expect(parse(written(amount, { thousands: ".", decimal: "," }))).toBe(amount);
    expect(parse(written(amount, { thousands: ",", decimal: "." }))).toBe(amount);
    expect(parse(written(amount, { thousands: "", decimal: "," }))).toBe(amount);
    expect(parse(`€ ${written(amount, { thousands: "", decimal: "." })}`)).toBe(amount);
  });

test("every amount that is written down in Dutch or in English is read back to the cent", () => {
  holds(survivesWriting(parseEuros));
});

test("that law notices a reader that computes with fractions of euros", () => {
  breaks(survivesWriting((text) => Math.floor(Number(text.replace(/[€\s.]/g, "").replace(",", ".")) * 100)));
});

test("whatever is typed, an amount is whole, exact cents or nothing", () => {
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^[€\d., ]{0,14}$/));
  holds(
    fc.property(typed, (text) => {
      const read = parseEuros(text);
      expect(read === undefined || (Number.isSafeInteger(read) && read >= 0)).toBe(true);
    }),
  );
});

test("an amount fits where each part of it stays under its own limit", () => {
  const cases = rowsOf(`
    amount                   ceiling                  fit        over by
    none                     0                        fits       0
    unknown                  0                        unknown    0
    unknown                  0 a year                 unknown    0
    50                       50                       fits       0
    50,01                    50                       over       1
    50                       20 a year                fits       0
    20 a year                50                       fits       0
    21 a year                50 + 20 a year           over       100
    51 + 21 a year           50 + 20 a year           over       200
    40 + 21 a year           50 + 20 a year           over       100
  `);
  for (const { amount = "", ceiling = "", fit, "over by": over } of cases) {
    expect([
      fitUnder(amountOf(amount), centsOf(ceiling)),
      excessCents(amountOf(amount), centsOf(ceiling)),
    ]).toEqual([fit, Number(over)]);
  }
});

test("without a limit everything fits, what is unknown too", () => {
  for (const amount of ["none", "unknown", "9.000.000", "9.000.000 a year"]) {
    expect(fitUnder(amountOf(amount), NO_CEILING)).toBe("fits");
  }
});

test("a known amount is over a ceiling exactly where it exceeds it by something", () => {
  const part = fc.option(fc.nat(3), { nil: null });
  const parts: fc.Arbitrary<Ceiling> = fc.record({ onceCents: part, structuralCents: part });
  holds(
    fc.property(parts, parts, (asked, ceiling) => {
      const amount = { kind: "known", ...asked } as const;
      expect(fitUnder(amount, ceiling)).toBe(excessCents(amount, ceiling) > 0 ? "over" : "fits");
    }),
  );
});
