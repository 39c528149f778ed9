import { text } from "node:stream/consumers";
import { hashPassword, PASSWORD_LENGTH } from "#auth/password.server.ts";
import { findAccountByEmail, setPassword } from "#db/queries/accounts.ts";
import { openStore } from "#db/store.server.ts";
import { readSettings } from "./settings.ts";

/** `npm run password -- E-MAIL < FILE`: sets the password on standard input and ends every session of the account. */
const settings = readSettings(process.env);
if (settings.kind !== "settings") throw new Error(`${settings.name} cannot be used`);
const store = await openStore(settings.settings.databaseUrl);
const account = await findAccountByEmail(store, process.argv[2] ?? "");
const password = (await text(process.stdin)).replace(/\r?\n$/, "");
if (account === undefined) {
  console.log("Er is geen account met dit e-mailadres. / There is no account with this e-mail address.");
  process.exitCode = 1;
} else if (password.length < PASSWORD_LENGTH.least || password.length > PASSWORD_LENGTH.most) {
  const { least, most } = PASSWORD_LENGTH;
  console.log(
    `Een wachtwoord heeft ${least} tot ${most} tekens. / A password has ${least} to ${most} characters.`,
  );
  process.exitCode = 1;
} else {
  const author = { accountId: account.id, personId: account.personId, name: account.name, at: new Date() };
  await setPassword(store, author, { accountId: account.id, passwordHash: await hashPassword(password) });
  console.log(
    "Het wachtwoord is gezet; alle sessies zijn beëindigd. / The password is set; all sessions have ended.",
  );
}
await store.close();
