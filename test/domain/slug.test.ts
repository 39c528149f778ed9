import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "#domain/slug.ts";
import { holds } from "#test/support/law.ts";

test.each([
  ["Jeugdhulp Plus Zuidwest", "jeugdhulp-plus-zuidwest"],
  ["  Financiën & privé: één plan!  ", "financien-prive-een-plan"],
  ["???", "programma"],
  ["New", "new-2"],
])("%j is %s in its address", (name, slug) => {
  expect(slugOf(name, [])).toBe(slug);
});

test("of two with the same name the second gets a number, and the third the next", () => {
  expect(slugOf("Onze jeugd", ["onze-jeugd"])).toBe("onze-jeugd-2");
  expect(slugOf("Onze jeugd", ["onze-jeugd", "onze-jeugd-2"])).toBe("onze-jeugd-3");
});

test("whatever the name, its address needs no escaping and is not taken", () => {
  holds(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (name, others) => {
      const taken = [...others, slugOf(name, others)];
      const slug = slugOf(name, taken);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(taken).not.toContain(slug);
    }),
  );
});
