import { v7 as newId } from "uuid";
import type { AccountTold } from "#seed/accounts.ts";
import { type Cast, known } from "#seed/cast.ts";
import type { RowsOf } from "./telling.ts";

/** The one-click accounts. None has a password, so outside the demonstration nobody can sign in with them. */
export function tellAccounts(
  accounts: readonly AccountTold[],
  { cast, programmeIds }: { readonly cast: Cast; readonly programmeIds: ReadonlyMap<string, string> },
) {
  const rows = accounts.map((told, index) => {
    const account = {
      id: newId(),
      personId: cast.personId(told),
      email: `${told.mailbox}@demo.koers.invalid`,
      passwordHash: null,
      demoOrdinal: index + 1,
      isAdministrator: told.isAdministrator ?? false,
      disabledAt: null,
      version: 1,
    };
    const memberships = told.memberships.map(({ slug, role }) => ({
      programmeId: known(programmeIds, slug),
      accountId: account.id,
      role,
    }));
    return { account, memberships };
  });
  const account: RowsOf<"account"> = rows.map((row) => row.account);
  const membership: RowsOf<"membership"> = rows.flatMap(({ memberships }) => memberships);
  return { account, membership };
}
