import type { ServerBuild } from "@remix-run/node";
import pino from "pino";
import { openStore } from "#db/store.server.ts";
import { createApp } from "./app.ts";
import { firstAdministratorLine, firstStart } from "./first-start.ts";
import { listen, stopGracefully } from "./listen.ts";
import type { Settings } from "./settings.ts";

/** Opens the database and the port, and says where Koers is. Part of the build, together with the pages. */
export async function serve(settings: Settings, build: ServerBuild): Promise<void> {
  const now = settings.frozenAt ? () => new Date(settings.frozenAt ?? 0) : () => new Date();
  const store = await openStore(settings.databaseUrl);
  const kind = await firstStart(store, { settings, now: now() });

  // The log goes to standard error, so that standard output holds what whoever starts Koers must read.
  const log = pino({ level: settings.logLevel, base: null }, pino.destination(2));
  const { server, port } = await listen(settings);
  const origin = settings.origin ?? `http://localhost:${port}`;
  server.on("request", createApp({ store, build, origin, now, log }));
  stopGracefully(server, () => store.close());
  console.log(`Koers draait op ${origin}${kind === "demo" ? " (demo: aanmelden met één klik)" : ""}`);
  const line = kind === "own" ? await firstAdministratorLine(store, { origin, now: now() }) : undefined;
  if (line !== undefined) console.log(line);
}
