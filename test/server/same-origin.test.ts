import { describe, expect, test } from "vitest";
import { isSameOrigin } from "#server/same-origin.ts";

const HOST = "koers.example.nl";

describe("a request that only reads", () => {
  test.each(["GET", "HEAD", "OPTIONS", "get"])("%s passes from anywhere", (method) => {
    expect(isSameOrigin(method, { "sec-fetch-site": "cross-site", origin: "null" }, HOST)).toBe(true);
  });
});

describe("a browser that says where the request came from", () => {
  test("is believed when it was our own page, whatever Origin says", () => {
    expect(isSameOrigin("POST", { "sec-fetch-site": "same-origin" }, HOST)).toBe(true);
  });

  test.each(["cross-site", "same-site", "none", "", "Same-Origin"])("is refused for %j", (site) => {
    const headers = { "sec-fetch-site": site, origin: `https://${HOST}` };
    expect(isSameOrigin("POST", headers, HOST)).toBe(false);
  });
});

describe("a browser that says nothing, as on plain http beyond localhost", () => {
  test.each([
    ["https://koers.example.nl", "koers.example.nl"],
    ["http://10.0.0.5:3000", "10.0.0.5:3000"],
    ["http://koers.example.nl", "Koers.Example.NL"],
  ])("passes when Origin %s names the host %s", (origin, host) => {
    expect(isSameOrigin("POST", { origin }, host)).toBe(true);
  });

  test.each([
    [undefined],
    ["null"],
    [""],
    ["koers.example.nl"],
    ["https://"],
    ["https://evil.example"],
    ["https://koers.example.nl.evil.example"],
    ["https://koers.example.nl:8443"],
    ["https://koers.example.nl@evil.example"],
  ])("is refused for Origin %j", (origin) => {
    expect(isSameOrigin("POST", { origin }, HOST)).toBe(false);
  });

  test.each(["PUT", "PATCH", "DELETE", "post", "BREW"])("is refused for %s too", (method) => {
    expect(isSameOrigin(method, {}, HOST)).toBe(false);
  });

  test.each([undefined, ""])("is refused when the request names no host (%j)", (host) => {
    expect(isSameOrigin("POST", { origin: "https://koers.example.nl" }, host)).toBe(false);
  });
});
