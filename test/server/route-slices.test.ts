import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { perSlice } from "#server/route-slices.ts";

/** Only what a slice looks at: where a route is, and under which. */
const route = (id: string, parentId?: string, path?: string) => ({ id, parentId, path, module: {} });
const ROUTES = [
  ...[route("root", undefined, ""), route("portfolio", "root"), route("rest", "root", "*")],
  ...[route("new", "root", "programmes/new"), route("bar", "root", "programmes/:programme")],
  ...[
    route("overview", "bar"),
    route("meetings", "bar", "meetings"),
    route("meeting", "bar", "meetings/:meeting"),
  ],
  ...[route("paper", "bar", "meetings/:meeting/agenda.docx"), route("members", "bar", "members")],
];
const manifest = Object.fromEntries(ROUTES.map((one) => [one.id, one]));
const build = { routes: manifest, assets: { version: "1", routes: manifest } } as unknown as ServerBuild;

const sliceFor = perSlice(build, (slice) => slice);
const idsFor = (pathname: string) => Object.keys(sliceFor(pathname).routes);

test("an address keeps the routes that it may lead to, and those on the way to it", () => {
  expect(idsFor("/")).toEqual(["root", "portfolio", "rest"]);
  expect(idsFor("/programmes/jeugd/meetings/7")).toEqual([
    ...["root", "portfolio", "rest", "bar", "overview", "meetings", "meeting"],
  ]);
  expect(idsFor("/programmes/jeugd/meetings/7/agenda.docx")).toContain("paper");
});

test("where a word and a name both fit, Remix chooses: both stay", () => {
  expect(idsFor("/programmes/new")).toEqual(["root", "portfolio", "rest", "new", "bar", "overview"]);
});

test("an address that nothing answers keeps what says so", () => {
  expect(idsFor("/nowhere/at/all")).toEqual(["root", "portfolio", "rest"]);
});

test.each([
  ["/programmes/jeugd/meetings.data", "what the browser fetches"],
  ["/PROGRAMMES/jeugd/Meetings", "capitals"],
  ["//programmes//jeugd/meetings/", "doubled slashes"],
  ["/programmes/jeugd/%6Deetings", "encoded letters"],
])("%s leads where Remix reads it to lead: %s", (pathname) => {
  expect(idsFor(pathname)).toContain("meetings");
});

test("an address that cannot be decoded is not found, and breaks nothing", () => {
  expect(idsFor("/programmes/%E0%A4%A")).toContain("bar");
});

test("the browser may ask for the routes of any other address", () => {
  expect(idsFor("/__manifest")).toEqual(ROUTES.map(({ id }) => id));
});

test("the browser's list of routes is as long as the server's, and addresses of one kind share a handler", () => {
  const one = sliceFor("/programmes/jeugd/members");
  expect(Object.keys(one.assets.routes)).toEqual(Object.keys(one.routes));
  expect(sliceFor("/programmes/wonen/members")).toBe(one);
  expect(sliceFor("/programmes/wonen/meetings")).not.toBe(one);
});
