import { describe, expect, test } from "vitest";
import { catalogueOf } from "#i18n/catalogue.ts";
import { sayError } from "#i18n/say-error.ts";

const [dutch, english] = [catalogueOf("nl"), catalogueOf("en")];

describe("a finding at a field", () => {
  test("names its day as the reader writes days", () => {
    const say = (language: "nl" | "en") =>
      sayError("pathDays:2026-12-01", { language, words: catalogueOf(language) });
    expect(say("nl")).toBe("Op één dag hoort één waarde: 1-12-2026 staat er twee keer.");
    expect(say("en")).toBe("One day has one value: 1 Dec 2026 is there twice.");
  });

  test("names its number", () => {
    expect(sayError("tooLong:200", { language: "nl", words: dutch })).toBe(dutch.pages.errors.tooLong(200));
  });

  test("that nobody wrote a sentence for is said to be unusable, not left out", () => {
    expect(sayError("whatever", { language: "en", words: english })).toBe(english.pages.errors.unusable);
  });
});
