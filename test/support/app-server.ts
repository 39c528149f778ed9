import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RunningApp {
  /** For example `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Everything it said at its start. */
  readonly said: string;
  readonly stop: () => Promise<void>;
}

export interface AppOptions {
  /** A `postgres://` address; without it the app keeps a fresh SQLite file. */
  readonly databaseUrl?: string;
  /** The ISO instant at which its clock stands still. */
  readonly now?: string;
  /** Start an installation of one's own instead of the demonstration. */
  readonly isOwn?: boolean;
}

/** In ms: a start migrates and seeds the demo; it never builds, because the global setup did. */
const READY_WITHIN = 120_000;
const STOPPED_WITHIN = 10_000;

/** Starts the production server the way a user does, on a free port with a fresh data folder. */
export async function startApp({ databaseUrl, now, isOwn = false }: AppOptions = {}): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), "koers-app-"));
  const { VITEST: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ["server/start.mjs"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...inherited,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: "0",
      KOERS_DATA: folder,
      KOERS_ORIGIN: "",
      KOERS_NOW: now ?? "",
      KOERS_DEMO: isOwn ? "no" : "yes",
      DATABASE_URL: databaseUrl ?? "",
    },
  });
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const said = await readySaid(child, isOwn ? /^Koers draait op .*\n.+\n/m : READY);
    return { origin: `http://127.0.0.1:${READY.exec(said)?.[1]}`, said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const READY = /^Koers draait op http:\/\/[^\s:]+:(\d+)/m;

/** Waits for the ready line; what the server said instead goes into the error. */
function readySaid(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((settle, fail) => {
    let said = "";
    const giveUp = (why: string) => fail(new Error(`The server ${why}.\n${said}`));
    const timer = setTimeout(() => giveUp(`was not ready within ${READY_WITHIN} ms`), READY_WITHIN);
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (!ready.test(said)) return;
      clearTimeout(timer);
      settle(said);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => {
      clearTimeout(timer);
      giveUp(`ended with code ${code}`);
    });
  });
}

/** Asks this one process to stop, and insists when it does not listen. */
function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((settle) => {
    const insist = setTimeout(() => child.kill("SIGKILL"), STOPPED_WITHIN);
    child.once("exit", () => {
      clearTimeout(insist);
      settle();
    });
    child.kill("SIGTERM");
  });
}
