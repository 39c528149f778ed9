import { newInvitation } from "#auth/invitation.server.ts";
import { inviteFirstAdministrator } from "#db/queries/first-administrator.ts";
import { becomeInstallation } from "#db/queries/installations.ts";
import { isDemo } from "#db/queries/programmes.ts";
import type { Store } from "#db/store.ts";
import { todayOf } from "#http/clock.server.ts";
import { refuse, type Sentence } from "./refuse.ts";
import type { Settings } from "./settings.ts";

/** Makes something of an empty database - the demonstration, or an installation of one's own - and says which it is. */
export async function firstStart(
  store: Store,
  { settings, now }: { readonly settings: Settings; readonly now: Date },
): Promise<"demo" | "own"> {
  const { startsAsDemo, trueDates } = settings;
  if (startsAsDemo) {
    const { seedDemoWhenEmpty } = await import("#seed/index.ts");
    await seedDemoWhenEmpty(store, { today: todayOf(now), now, trueDates });
  } else await becomeInstallation(store, now);
  const kind = (await isDemo(store)) ? "demo" : "own";
  // Whoever asks for no demonstration must not get its open door with whatever they go on to enter.
  if (kind === "demo" && !startsAsDemo) refuse(UNWANTED_DEMO);
  return kind;
}

const UNWANTED_DEMO: Sentence = {
  nl: "Deze database is een demonstratie, terwijl KOERS_DEMO=no erom vraagt dat niet te zijn: kies met KOERS_DATA of DATABASE_URL een lege.",
  en: "This database is a demonstration, although KOERS_DEMO=no asks for none: choose an empty one with KOERS_DATA or DATABASE_URL.",
};

/** What to print where nobody runs the installation yet: the link with which somebody becomes its administrator. */
export async function firstAdministratorLine(
  store: Store,
  { origin, now }: { readonly origin: string; readonly now: Date },
): Promise<string | undefined> {
  const { token, invitation } = newInvitation("first-administrator", now);
  if (!(await inviteFirstAdministrator(store, invitation))) return undefined;
  const says =
    "Maak binnen 24 uur de eerste beheerder; deze link werkt één keer / Create the first administrator within 24 hours; this link works once";
  return `${says}: ${origin}/first-administrator/${token}`;
}
