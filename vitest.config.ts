import { defineConfig } from "vitest/config";

/** Floors that are pure: no server, no database, no build. */
const PURE = ["domain", "i18n", "documents", "ui", "docs", "bench"];

const tests = (folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);
const console = "./test/support/console.ts";
const build = "./test/support/build.ts";
const postgres = "./test/support/postgres.ts";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: "domain", include: tests(PURE), setupFiles: [console] } },
      {
        test: {
          name: "database",
          include: tests(["db"]),
          setupFiles: [console],
          globalSetup: [postgres, build],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "routes",
          include: tests(["routes", "http", "auth", "server"]),
          setupFiles: [console],
          globalSetup: [build],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: tests(["browser"]),
          setupFiles: [console],
          globalSetup: [build],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser and a server fill both cores of a small machine, so these files take turns.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
