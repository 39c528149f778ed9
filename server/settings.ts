import { join, resolve } from "node:path";

export interface Settings {
  /** 0 asks the system for any free port; the ready line then names the port it gave. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** A `postgres://` address or the path of the SQLite file. */
  readonly databaseUrl: string;
  /** The address people type, when a proxy stands in front; else `http://localhost:<port>`. */
  readonly origin: string | undefined;
  /** The instant at which the clock stands still, in tests and demonstrations. */
  readonly frozenAt: Date | undefined;
  /** An empty database becomes the demonstration; else an installation of one's own. */
  readonly startsAsDemo: boolean;
  /** Leave the demo stories on the dates of their sources instead of moving them to today. */
  readonly trueDates: boolean;
  /** `warn` writes failures only; `info` writes one line a request. */
  readonly logLevel: string;
}

export type SettingsResult =
  | { readonly kind: "settings"; readonly settings: Settings }
  | { readonly kind: "unusable"; readonly name: string; readonly value: string };

type Env = Readonly<Record<string, string | undefined>>;

const DEMO = ["yes", "no"];
const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"];

/** Reads the environment; the first value that cannot be meant is named instead of replaced by a guess. */
export function readSettings(env: Env, args: readonly string[] = []): SettingsResult {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return unusable("PORT", env.PORT);
  const frozenAt = env.KOERS_NOW ? new Date(env.KOERS_NOW) : undefined;
  if (frozenAt && Number.isNaN(frozenAt.getTime())) return unusable("KOERS_NOW", env.KOERS_NOW);
  const origin = env.KOERS_ORIGIN ? originOf(env.KOERS_ORIGIN) : undefined;
  if (env.KOERS_ORIGIN && origin === undefined) return unusable("KOERS_ORIGIN", env.KOERS_ORIGIN);
  if (env.DATABASE_URL && !/^postgres(ql)?:\/\//.test(env.DATABASE_URL)) return unusable("DATABASE_URL", "…");
  const logLevel = env.KOERS_LOG || "warn";
  if (!LOG_LEVELS.includes(logLevel)) return unusable("KOERS_LOG", logLevel);
  const demo = env.KOERS_DEMO || "yes";
  if (!DEMO.includes(demo)) return unusable("KOERS_DEMO", demo);
  const dataFolder = resolve(env.KOERS_DATA || "data");
  return {
    kind: "settings",
    settings: {
      port,
      host: env.HOST || "127.0.0.1",
      dataFolder,
      databaseUrl: env.DATABASE_URL || join(dataFolder, "koers.db"),
      origin,
      frozenAt,
      startsAsDemo: demo === "yes",
      trueDates: args.includes("--true-dates"),
      logLevel,
    },
  };
}

/** The origin alone, without path or trailing slash; `undefined` when the text is no http(s) address. */
function originOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

/** A DATABASE_URL is never echoed: it holds a password. */
function unusable(name: string, value: string | undefined): SettingsResult {
  return { kind: "unusable", name, value: value ?? "" };
}
