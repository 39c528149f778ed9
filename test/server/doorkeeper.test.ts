import { type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BODY_LIMIT } from "#server/body.ts";
import { bodyOf, doorkeeper } from "#server/doorkeeper.ts";

let server: Server;
let port = 0;

/** Behind the door stands only this: it says how many bytes came through. */
beforeAll(async () => {
  const app = express().use(
    ...doorkeeper(),
    (req, res) => void res.send(`${bodyOf(req)?.length ?? "no"} bytes`),
  );
  await new Promise<void>((ready) => {
    server = app.listen(0, "127.0.0.1", ready);
  });
  port = (server.address() as AddressInfo).port;
});

afterAll(() => new Promise((closed) => server.close(closed)));

const OURS = { "sec-fetch-site": "same-origin" };
const CHUNKED = { ...OURS, "transfer-encoding": "chunked" };

interface Sent {
  readonly path?: string;
  readonly headers?: IncomingHttpHeaders;
  readonly body?: Buffer;
}

/** Plain node:http, because `fetch` refuses to send the headers and addresses that matter here. */
function send(method: string, { path = "/", headers = {}, body }: Sent = {}): Promise<string> {
  return new Promise((settle, fail) => {
    const req = request({ host: "127.0.0.1", port, method, path, headers }, (res) => {
      let text = "";
      res.on("data", (chunk) => {
        text += chunk;
      });
      res.on("end", () => settle(`${res.statusCode} ${text}`));
    });
    req.once("error", fail);
    req.end(body);
  });
}

test("our own form comes through whole, to the last byte of the limit", async () => {
  expect(await send("POST", { headers: OURS, body: Buffer.alloc(0) })).toBe("200 0 bytes");
  expect(await send("POST", { headers: OURS, body: Buffer.alloc(BODY_LIMIT) })).toBe(
    `200 ${BODY_LIMIT} bytes`,
  );
});

test.each([
  ["that says its length", OURS],
  ["that hides its length", CHUNKED],
])("one byte over the limit is refused, in a body %s", async (_, headers) => {
  const answer = await send("POST", { headers, body: Buffer.alloc(BODY_LIMIT + 1) });
  expect(answer).toMatch(/^413 .*groter dan 1 MB/s);
});

test("the door still answers after a very large body", async () => {
  const large = send("POST", { headers: CHUNKED, body: Buffer.alloc(40 * BODY_LIMIT) });
  // The sender may find the connection closed while it is still sending; both ends are fine.
  expect(await large.catch((error: NodeJS.ErrnoException) => error.code)).toMatch(/^413|ECONNRESET|EPIPE/);
  expect(await send("GET")).toBe("200 no bytes");
});

test("a form from elsewhere is refused before its body counts", async () => {
  const foreign = { "sec-fetch-site": "cross-site" };
  expect(await send("POST", { headers: foreign, body: Buffer.alloc(10) })).toMatch(
    /^403 .*niet van een pagina/s,
  );
  expect(await send("POST")).toMatch(/^403/);
  expect(await send("POST", { headers: { origin: `http://127.0.0.1:${port}` } })).toBe("200 0 bytes");
});

test.each([
  ["an address of another server", { path: "http://evil.example/" }],
  ["a host that is none", { headers: { host: "a b" } }],
])("%s is refused, not a failure", async (_, sent) => {
  expect(await send("GET", sent)).toMatch(/^400/);
});

test("a forwarded host is not believed without a proxy", async () => {
  expect(await send("GET", { headers: { "x-forwarded-host": "x:99999" } })).toBe("200 no bytes");
});
