import pino from "pino";
import { openStore } from "#db/store.server.ts";
import { createApp } from "./app.ts";
import { buildWhenStale, loadBuild } from "./build.ts";
import { firstAdministratorLine, firstStart } from "./first-start.ts";
import { obstacle } from "./guards.ts";
import { listen, stopGracefully } from "./listen.ts";
import { refuse } from "./refuse.ts";
import { readSettings, type Settings } from "./settings.ts";

const settings = settingsOrRefuse();
const inTheWay = await obstacle(settings);
if (inTheWay) refuse(inTheWay);
await buildOrRefuse();

const now = settings.frozenAt ? () => new Date(settings.frozenAt ?? 0) : () => new Date();
const store = await openStore(settings.databaseUrl);
const kind = await firstStart(store, { settings, now: now() });

// The log goes to standard error, so that standard output holds what whoever starts Koers must read.
const log = pino({ level: settings.logLevel, base: null }, pino.destination(2));
const build = await loadBuild();
const { server, port } = await listen(settings);
const origin = settings.origin ?? `http://localhost:${port}`;
server.on("request", createApp({ store, build, origin, now, log }));
stopGracefully(server, () => store.close());
console.log(`Koers draait op ${origin}${kind === "demo" ? " (demo: aanmelden met één klik)" : ""}`);
const line = kind === "own" ? await firstAdministratorLine(store, { origin, now: now() }) : undefined;
if (line !== undefined) console.log(line);

function settingsOrRefuse(): Settings {
  const result = readSettings(process.env, process.argv.slice(2));
  if (result.kind === "settings") return result.settings;
  const { name, value } = result;
  return refuse({
    nl: `De instelling ${name}=${value} is niet te gebruiken.`,
    en: `The setting ${name}=${value} cannot be used.`,
  });
}

async function buildOrRefuse(): Promise<void> {
  const result = await buildWhenStale(() => console.error("Koers wordt eerst gebouwd, dat duurt even…"));
  if (result.kind !== "failed") return;
  console.error(result.output);
  refuse({
    nl: "Koers kon niet gebouwd worden; de oorzaak staat hierboven.",
    en: "Koers could not be built; the cause stands above.",
  });
}
