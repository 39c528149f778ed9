import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";

const BUILT = "build/server/index.js";
const SOURCES = [
  ...["app", "db", "seed", "server", "package-lock.json", "vite.config.ts", "remix.config.js"],
];

export type BuildResult =
  | { readonly kind: "fresh" }
  | { readonly kind: "built" }
  | { readonly kind: "failed"; readonly output: string };

/** Builds for production unless the build is newer than everything it is made of. `onStart` is told before the wait. */
export async function buildWhenStale(onStart: () => void = () => undefined): Promise<BuildResult> {
  if (isFresh()) return { kind: "fresh" };
  onStart();
  for (const args of [[remixCli(), "vite:build"], ["server/check-policies.ts"]]) {
    const { code, output } = await run(args);
    if (code !== 0) return { kind: "failed", output };
  }
  return { kind: "built" };
}

/** The production build, as Remix wrote it. */
export const loadBuild = (): Promise<ServerBuild> => import(pathToFileURL(resolve(BUILT)).href);

/** The server around it, with which it shares its packages. */
export const loadServe = (): Promise<typeof import("./serve.ts")> =>
  import(pathToFileURL(resolve("build/server/serve.js")).href);

function isFresh(): boolean {
  return existsSync(BUILT) && statSync(BUILT).mtimeMs >= Math.max(...SOURCES.map(newest));
}

/** The last change in a file or anywhere in a folder, in milliseconds; a folder's own time tells of deletions. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function remixCli(): string {
  const manifest = createRequire(import.meta.url).resolve("@remix-run/dev/package.json");
  return join(dirname(manifest), "dist/cli.js");
}

/** A test runner's NODE_ENV and VITEST must not reach the bundler: they would make another build. */
function run(args: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const { VITEST: _, ...env } = process.env;
  return new Promise((settle) => {
    const child = spawn(process.execPath, args, { env: { ...env, NODE_ENV: "production" } });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.once("close", (code) => settle({ code, output }));
  });
}
