import { existsSync } from "node:fs";
import { firstFault } from "./queries/audit.ts";
import { openStore } from "./store.server.ts";

/** `npm run audit:verify`: reads every chain from its first row and says where one is broken. */
const url = process.env.DATABASE_URL || `${process.env.KOERS_DATA || "data"}/koers.db`;
if (url.startsWith("postgres") || existsSync(url)) {
  const store = await openStore(url);
  const { rows, fault } = await firstFault(store);
  console.log(
    fault === undefined
      ? `Logboek klopt: ${rows} regels, elke regel sluit aan op de vorige. / The log holds: ${rows} rows.`
      : `Logboek klopt niet / The log does not hold: ${fault.chain}, ${fault.sequence}: ${fault.what}.`,
  );
  await store.close();
  process.exitCode = fault === undefined ? 0 : 1;
} else {
  console.log(`Er is geen database op ${url}. / There is no database at ${url}.`);
  process.exitCode = 1;
}
