import { afterEach, beforeEach, expect } from "vitest";

const original = console.error;
let said: string[] = [];

// React and Remix report real defects on console.error only (a missing key, a failed hydration, a swallowed throw), so
// a test that is green above such a line is not green. Collected instead of thrown: a throw could be caught.
beforeEach(() => {
  said = [];
  console.error = (...parts: readonly unknown[]) => {
    said.push(parts.map(String).join(" "));
    original(...parts);
  };
});

afterEach(() => {
  console.error = original;
  expect(said, "console.error was called during this test").toEqual([]);
});
