import { defineConfig } from "vitest/config";

/** Floors that are pure: no server, no database, no build. */
const PURE = ["domain", "i18n", "documents", "ui", "docs", "bench"];

/** In ms. A slow machine is no failure: this only ends what hangs. */
const PATIENT = { testTimeout: 120_000, hookTimeout: 120_000 };

const tests = (folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);
const console = "./test/support/console.ts";
const build = "./test/support/build.ts";
const postgres = "./test/support/postgres.ts";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: { name: "domain", include: tests(PURE), setupFiles: [console], ...PATIENT },
      },
      {
        test: {
          name: "database",
          include: tests(["db"]),
          setupFiles: [console],
          globalSetup: [postgres, build],
          ...PATIENT,
        },
      },
      {
        test: {
          name: "routes",
          include: tests(["routes", "http", "auth", "server"]),
          setupFiles: [console],
          globalSetup: [build],
          ...PATIENT,
        },
      },
      {
        test: {
          name: "browser",
          include: tests(["browser"]),
          setupFiles: [console],
          globalSetup: [build],
          ...PATIENT,
          // A browser and a server fill both cores of a small machine, so these files take turns.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
