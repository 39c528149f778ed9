import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "#db/store.server.ts";
import { buildWhenStale } from "#server/build.ts";
import { connect, signedIn } from "./connection.ts";
import { buildInstallation } from "./installation.ts";
import { measure } from "./measure.ts";
import { memoryMbOf, startNode } from "./process.ts";
import { growthOf, type Measured, tableOf } from "./report.ts";
import { NOW } from "./synthetic/frame.ts";
import { floorTargets, koersTargets } from "./targets.ts";

/** `npm run bench -- [--programmes 20,2000] [--rounds 7] [--only page] [--profile folder]`: see docs/perf.md. Linux only. */
const { values } = parseArgs({
  options: {
    programmes: { type: "string", default: "200" },
    rounds: { type: "string", default: "7" },
    /** Writes a CPU profile of the server here, for Chrome's developer tools. */
    profile: { type: "string" },
    /** Asks this one only, by its name: `--only "audited write"`. */
    only: { type: "string" },
  },
});

if (process.platform !== "linux") refuse("npm run bench reads /proc, which only Linux has.");
const sizes = values.programmes.split(",").map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) refuse(`--programmes ${values.programmes}?`);
if (process.env.DATABASE_URL && sizes.length > 1)
  refuse("A database of your own can be filled only once: give one number.");
const built = await buildWhenStale(() => console.error("Building first…"));
if (built.kind === "failed") refuse(built.output);

const measured: Measured[] = [];
for (const size of sizes.sort((one, other) => one - other)) {
  const one = await measureInstallation(size);
  measured.push(one);
  console.log(`\n${tableOf(one)}`);
}
console.log(`\n${growthOf(measured)}`.trimEnd());

async function measureInstallation(programmes: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "koers-bench-"));
  const url = process.env.DATABASE_URL || join(folder, "koers.db");
  const store = await openStore(url);
  console.error(`Building ${programmes} programmes…`);
  const subject = await buildInstallation(store, programmes);
  await store.close();
  const env = { NODE_ENV: "production" as const, HOST: "127.0.0.1", PORT: "0", KOERS_ORIGIN: "" };
  const floor = await startNode(["bench/floor.ts"], env);
  const profiling = values.profile ? ["--cpu-prof", `--cpu-prof-dir=${values.profile}`] : [];
  const began = performance.now();
  const koers = await startNode([...profiling, ...asStarted()], {
    ...{ ...env, KOERS_DATA: folder, KOERS_NOW: NOW.toISOString() },
  });
  try {
    await connect(koers.origin).get("/sign-in");
    const coldStartMs = performance.now() - began;
    const atStart = memoryMbOf(koers.pid);
    const [visitor, director, leader] = [
      connect(koers.origin),
      await signedIn(koers.origin, subject.directorId),
      await signedIn(koers.origin, subject.leaderId),
    ];
    const targets = [
      ...floorTargets(connect(floor.origin)),
      ...koersTargets({ visitor, director, leader }, subject),
    ].filter(({ name, of }) => values.only === undefined || of === "floor" || name === values.only);
    const { samples, weights } = await measure(targets, {
      ...{ rounds: Number(values.rounds), pids: { floor: floor.pid, koers: koers.pid } },
      onRound: (round) => console.error(`Round ${round} of ${values.rounds}`),
    });
    const memoryMb = { atStart, after: memoryMbOf(koers.pid) };
    const { engine } = store;
    return { programmes, engine, targets, samples, weights, memoryMb, coldStartMs };
  } finally {
    await koers.stop();
    await floor.stop();
    rmSync(folder, { recursive: true });
  }
}

/** What `npm start` gives to Node, flags included. */
function asStarted(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { start: string } };
  return scripts.start.split(" ").slice(1);
}

function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}
