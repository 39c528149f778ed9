import { firstFault } from "./queries/audit.ts";
import { openStore } from "./store.server.ts";

/** `npm run audit:verify`: reads every chain from its first row and says where one is broken. */
const url = process.env.DATABASE_URL ?? `${process.env.KOERS_DATA ?? "data"}/koers.db`;
const store = await openStore(url);
const { rows, fault } = await firstFault(store);
console.log(
  fault === undefined
    ? `Logboek klopt: ${rows} regels, elke regel sluit aan op de vorige.`
    : `Logboek klopt niet: keten ${fault.chain}, regel ${fault.sequence}: ${fault.what}.`,
);
await store.close();
process.exitCode = fault === undefined ? 0 : 1;
