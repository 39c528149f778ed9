import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { obstacle } from "#server/guards.ts";
import { refusal } from "#server/runtime.mjs";
import { readSettings, type Settings } from "#server/settings.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "koers-guards-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const settingsOf = (env: Record<string, string>): Settings => {
  const result = readSettings({ PORT: "0", KOERS_DATA: folder, ...env });
  if (result.kind !== "settings") throw new Error(`unusable ${result.name}`);
  return result.settings;
};

test("nothing stands in the way of a free port and a writable folder, and nothing stays behind", async () => {
  const data = join(folder, "not", "yet");
  expect(await obstacle(settingsOf({ KOERS_DATA: data }))).toBeUndefined();
  expect(existsSync(data)).toBe(true);
  expect(readdirSync(data)).toEqual([]);
});

test("a port in use is named, with another one to try", async () => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
  const { port } = other.address() as AddressInfo;
  const found = await obstacle(settingsOf({ PORT: String(port) }));
  await new Promise((closed) => other.close(closed));
  expect(found?.nl).toContain(`Poort ${port} is al in gebruik`);
  expect(found?.nl).toContain(`PORT=${port + 1}`);
  expect(found?.en).toContain(`Port ${port} is already in use`);
});

test("an address of another machine is named", async () => {
  expect((await obstacle(settingsOf({ HOST: "192.0.2.1" })))?.en).toContain("192.0.2.1");
});

test("a data folder that cannot be written is named, also for root", async () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  expect((await obstacle(settingsOf({ KOERS_DATA: join(file, "data") })))?.nl).toContain(
    `gegevensmap ${file}`,
  );
});

test.each([
  ["an old Node", { node: "20.20.2", napi: "9" }],
  ["an old Node with a new Node-API", { node: "20.20.2", napi: "10" }],
  ["a Node that does not strip types unasked", { node: "22.17.1", napi: "10" }],
  ["a Node without Node-API 10", { node: "23.0.0", napi: "9" }],
])("%s is refused in one plain sentence", (_, versions) => {
  expect(refusal(versions)).toContain(`dit is Node ${versions.node}`);
  expect(refusal(versions)).not.toContain("\n");
});

test.each(["22.18.0", "24.21.0", "26.0.0"])("Node %s is welcome", (node) => {
  expect(refusal({ node, napi: "10" })).toBeUndefined();
});
