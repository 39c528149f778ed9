import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Sentence } from "./refuse.ts";
import type { Settings } from "./settings.ts";

/** What keeps Koers from starting here, asked before the minute of building; `undefined` when nothing does. */
export async function obstacle(settings: Settings): Promise<Sentence | undefined> {
  return folderObstacle(settings.dataFolder) ?? (await portObstacle(settings));
}

/** What a listen error means for whoever starts Koers; `undefined` for errors that are not theirs to mend. */
export function listenObstacle(code: string | undefined, { host, port }: Settings): Sentence | undefined {
  switch (code) {
    case "EADDRINUSE":
      return {
        nl: `Poort ${port} is al in gebruik: sluit het andere programma of kies een andere poort, bijvoorbeeld PORT=${port + 1} npm start.`,
        en: `Port ${port} is already in use: stop the other program or choose another port, for example PORT=${port + 1} npm start.`,
      };
    case "EACCES":
      return {
        nl: `Koers mag poort ${port} niet openen: kies een poort vanaf 1024, bijvoorbeeld PORT=3000 npm start.`,
        en: `Koers may not open port ${port}: choose a port from 1024 up, for example PORT=3000 npm start.`,
      };
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return {
        nl: `Het adres ${host} is niet van deze machine: zet HOST op 127.0.0.1 of op 0.0.0.0.`,
        en: `The address ${host} is not one of this machine: set HOST to 127.0.0.1 or to 0.0.0.0.`,
      };
    default:
      return undefined;
  }
}

/** Tries a real write: permission bits say nothing for root, and nothing about a disk mounted read-only. */
function folderObstacle(folder: string): Sentence | undefined {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
    return undefined;
  } catch {
    return {
      nl: `Koers kan niet schrijven in de gegevensmap ${folder}: geef schrijfrechten of zet KOERS_DATA op een andere map.`,
      en: `Koers cannot write in the data folder ${folder}: make it writable or point KOERS_DATA to another folder.`,
    };
  }
}

function portObstacle(settings: Settings): Promise<Sentence | undefined> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => settle(listenObstacle(error.code, settings)));
    probe.listen(settings.port, settings.host, () => probe.close(() => settle(undefined)));
  });
}
