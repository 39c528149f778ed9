import { gzipSync } from "node:zlib";
import { cpuMsOf, machineCpuMs } from "./process.ts";
import type { Sample } from "./rounds.ts";
import type { Target } from "./targets.ts";

interface Measuring {
  readonly rounds: number;
  /** The processes of this run; what any other uses is noise. */
  readonly pids: { readonly floor: number; readonly koers: number };
  readonly onRound: (round: number) => void;
}

export interface Weight {
  readonly bytes: number;
  readonly compressed: number;
}

/** About how much CPU one sample must take, in milliseconds: short enough for many rounds, long enough to be exact. */
const SAMPLE_MS = 300;

/** Asks every target in turn, round after round, so that an unquiet minute falls on all of them alike. */
export async function measure(targets: readonly Target[], { rounds, pids, onRound }: Measuring) {
  const weights = new Map<string, Weight>();
  const counts = new Map<string, number>();
  for (const target of targets) {
    weights.set(target.name, await weightOf(target));
    counts.set(target.name, await countFor(target, pids[target.of]));
  }
  const samples: Sample[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    onRound(round);
    for (const target of targets) {
      samples.push(await sampleOf(target, { count: counts.get(target.name) ?? 1, pids }));
    }
  }
  return { samples, weights };
}

async function sampleOf(
  target: Target,
  { count, pids }: Pick<Measuring, "pids"> & { readonly count: number },
): Promise<Sample> {
  const pid = pids[target.of];
  const ours = () => cpuMsOf(pids.floor) + cpuMsOf(pids.koers) + cpuMsOf(process.pid);
  const before = { cpu: cpuMsOf(pid), ours: ours(), machine: machineCpuMs(), at: performance.now() };
  for (let asked = 0; asked < count; asked += 1) await answered(target);
  const cpuMs = (cpuMsOf(pid) - before.cpu) / count;
  const foreign = machineCpuMs() - before.machine - (ours() - before.ours);
  return { name: target.name, cpuMs, others: Math.max(0, foreign) / (performance.now() - before.at) };
}

/** Warms a target up until it is compiled, and says how often it fits into a sample. */
async function countFor(target: Target, pid: number): Promise<number> {
  for (let asked = 0; asked < 60; asked += 1) await answered(target);
  const before = cpuMsOf(pid);
  for (let asked = 0; asked < 20; asked += 1) await answered(target);
  return Math.max(10, Math.ceil(SAMPLE_MS / ((cpuMsOf(pid) - before) / 20 + 0.05)));
}

async function weightOf(target: Target): Promise<Weight> {
  const body = await answered(target);
  return { bytes: body.length, compressed: gzipSync(body).length };
}

/** A page that fails fast would look quick: every answer must have the status that is meant. */
async function answered({ name, status, ask }: Target): Promise<Buffer> {
  const answer = await ask();
  if (answer.status !== status) throw new Error(`${name} was answered with ${answer.status}`);
  return answer.body;
}
