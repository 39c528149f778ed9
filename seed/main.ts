import { parseArgs } from "node:util";
import { openStore } from "#db/store.server.ts";
import { day } from "#domain/day.ts";
import { seedDemoWhenEmpty } from "./index.ts";

/** `npm run seed -- [--true-dates]`: fills an empty database with the five stories, and leaves any other alone. */
const { values } = parseArgs({ options: { "true-dates": { type: "boolean", default: false } } });
const trueDates = values["true-dates"];
const now = new Date();
const amsterdam = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

const url = process.env.DATABASE_URL || `${process.env.KOERS_DATA || "data"}/koers.db`;
const store = await openStore(url);
const isSeeded = await seedDemoWhenEmpty(store, { today: day(amsterdam.format(now)), now, trueDates });
await store.close();
const dates = trueDates ? "met de ware data van de bronnen" : "met de data verschoven naar vandaag";
if (isSeeded) {
  console.log(`De vijf voorbeeldprogramma's staan in de database, ${dates}.`);
} else {
  // A script that asked for the stories must not go on as if it got them.
  process.exitCode = 1;
  console.error(
    "De database bevat al gegevens; er is niets gewijzigd. Kies een lege map, bijvoorbeeld KOERS_DATA=data-demo, of een lege database. / " +
      "The database already holds data; nothing was changed. Choose an empty folder, such as KOERS_DATA=data-demo, or an empty database.",
  );
}
