import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** A server of this run, ended by its own process id. */
export interface Running {
  readonly pid: number;
  readonly origin: string;
  /** Milliseconds from start to the line that says where it listens. */
  readonly readyMs: number;
  readonly stop: () => Promise<void>;
}

/** Starts a Node program and waits for the line on standard output that names its port. */
export function startNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  return new Promise((settle, fail) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk;
      const port = /http:\/\/[^\s:]+:(\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      settle({
        pid: child.pid ?? 0,
        origin: `http://127.0.0.1:${port}`,
        readyMs: performance.now() - began,
        stop: () => ended(child),
      });
    });
    child.once("exit", (code) => fail(new Error(`${args.join(" ")} ended with code ${code}: ${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    if (child.exitCode !== null) return settle();
    child.once("exit", () => settle());
    child.kill("SIGTERM");
  });
}

/** The CPU that all threads of a process have used, in milliseconds. */
export function cpuMsOf(pid: number): number {
  const nanoseconds = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
  );
  return nanoseconds.reduce((total, one) => total + one, 0) / 1e6;
}

/** The CPU that everything on this machine has used, in milliseconds; the kernel counts in hundredths of a second. */
export function machineCpuMs(): number {
  const [line = ""] = readFileSync("/proc/stat", "utf8").split("\n");
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = line.split(/\s+/).slice(1).map(Number);
  return (user + nice + system + irq + softirq) * 10;
}

/** What a process holds in memory, in MB. */
export function memoryMbOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}
