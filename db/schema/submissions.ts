import type { Kit } from "#db/kit.ts";
import type { AccountTables } from "./accounts.ts";

/** The forms that made something, so that one that arrives twice makes it once. */
export function defineSubmissions(k: Kit, { account }: Pick<AccountTables, "account">) {
  const submission = k.table(
    "submission",
    {
      /** Made with the form, and posted with it. */
      key: k.text().notNull(),
      accountId: k
        .text()
        .notNull()
        .references(() => account.id),
      at: k.instant().notNull(),
      /** What the first one answered, which every later one answers too. */
      result: k.json<unknown>(),
    },
    (t) => [k.key({ columns: [t.accountId, t.key] }), k.index("submission_at_ix").on(t.at)],
  );
  return { submission };
}
