import { expect, test } from "vitest";
import { returnPath } from "#http/return-path.ts";

test.each([
  ["/programmes/jeugdhulp-plus", "/programmes/jeugdhulp-plus"],
  ["/sign-in?to=%2F", "/sign-in?to=%2F"],
  ["/a/../b", "/b"],
  ["/?x=//elsewhere.nl", "/?x=//elsewhere.nl"],
])("one goes back to %s", (wanted, path) => {
  expect(returnPath(wanted)).toBe(path);
});

test.each([
  null,
  "",
  "programmes",
  "https://elsewhere.nl",
  "//elsewhere.nl",
  "/\\elsewhere.nl",
  "/\t/elsewhere.nl",
  "/.//elsewhere.nl",
  "/..//elsewhere.nl",
  "/x/..//elsewhere.nl",
  "/%2e//elsewhere.nl",
  "javascript:alert(1)",
])("%j leads elsewhere, so one goes to the front page", (wanted) => {
  expect(returnPath(wanted)).toBe("/");
});
