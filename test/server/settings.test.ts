import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "#server/settings.ts";

test("without any setting Koers runs on this machine alone, on port 3000, with a file in ./data", () => {
  expect(readSettings({})).toEqual({
    kind: "settings",
    settings: {
      port: 3000,
      host: "127.0.0.1",
      dataFolder: resolve("data"),
      databaseUrl: resolve("data/koers.db"),
      origin: undefined,
      frozenAt: undefined,
      startsAsDemo: true,
      trueDates: false,
      logLevel: "warn",
    },
  });
});

test("an empty setting is no setting", () => {
  const empty = { PORT: "", HOST: "", KOERS_DATA: "", DATABASE_URL: "", KOERS_ORIGIN: "", KOERS_NOW: "" };
  expect(readSettings(empty)).toEqual(readSettings({}));
});

test("the origin is taken without its path", () => {
  expect(readSettings({ KOERS_ORIGIN: "https://koers.example.nl/start/" })).toMatchObject({
    settings: { origin: "https://koers.example.nl" },
  });
});

test("KOERS_DEMO=no makes an empty database an installation of one's own", () => {
  expect(readSettings({ KOERS_DEMO: "no" })).toMatchObject({ settings: { startsAsDemo: false } });
});

test("--true-dates leaves the stories on their own dates", () => {
  expect(readSettings({}, ["--true-dates"])).toMatchObject({ settings: { trueDates: true } });
});

test.each([
  { PORT: "drieduizend" },
  { PORT: "70000" },
  { KOERS_NOW: "gisteren" },
  { KOERS_ORIGIN: "koers.example.nl" },
  { KOERS_LOG: "luid" },
  { KOERS_DEMO: "misschien" },
])("%j is named, not guessed at", (env) => {
  const [[name, value] = ["", ""]] = Object.entries(env);
  expect(readSettings(env)).toEqual({ kind: "unusable", name, value });
});

test("an unusable DATABASE_URL is named without its password", () => {
  const result = readSettings({ DATABASE_URL: "mysql://koers:geheim@db/koers" });
  expect(result).toMatchObject({ kind: "unusable", name: "DATABASE_URL" });
  expect(JSON.stringify(result)).not.toContain("geheim");
});
