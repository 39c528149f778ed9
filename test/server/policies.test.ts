import { expect, test } from "vitest";
import { routesWithoutPolicy } from "#server/policies.ts";

const guarded = Object.assign(() => null, { policy: { verb: "read" } });
const open = () => null;

test("routes that say who may use them pass, and the root layout may lack both", () => {
  const routes = {
    root: { module: { default: open } },
    "routes/portfolio": { module: { default: open, loader: guarded, action: guarded } },
  };
  expect(routesWithoutPolicy(routes)).toEqual([]);
});

test("a forgotten policy is named, for loader and action apart", () => {
  const routes = {
    root: { module: { loader: open } },
    "routes/a": { module: { loader: guarded, action: open } },
    "routes/b": { module: { loader: open, action: open } },
  };
  expect(routesWithoutPolicy(routes)).toEqual([
    "root: loader has no policy",
    "routes/a: action has no policy",
    "routes/b: loader has no policy",
    "routes/b: action has no policy",
  ]);
});

test("a page without loader and action asks nobody, and is named", () => {
  expect(routesWithoutPolicy({ "routes/c": { module: { default: open } } })).toEqual([
    "routes/c: no loader and no action",
  ]);
});

test("an empty policy is no policy", () => {
  const route = { module: { loader: Object.assign(() => null, { policy: undefined }) } };
  expect(routesWithoutPolicy({ "routes/d": route })).toEqual(["routes/d: loader has no policy"]);
});
