import type { Kit } from "#db/kit.ts";
import type { AccountTables } from "./accounts.ts";
import type { ProgrammeTables } from "./programmes.ts";

/** Programmes that one or more directors follow together: a director is one in every programme of the portfolio. */
export function definePortfolios(k: Kit, { programme, account }: ProgrammeTables & AccountTables) {
  const portfolio = k.table("portfolio", {
    id: k.text().primaryKey(),
    name: k.text().notNull(),
    version: k.int().notNull(),
  });
  const portfolioProgramme = k.table(
    "portfolio_programme",
    {
      portfolioId: k
        .text()
        .notNull()
        .references(() => portfolio.id),
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
    },
    (t) => [
      k.key({ columns: [t.portfolioId, t.programmeId] }),
      k.index("portfolio_programme_ix").on(t.programmeId),
    ],
  );
  const portfolioDirector = k.table(
    "portfolio_director",
    {
      portfolioId: k
        .text()
        .notNull()
        .references(() => portfolio.id),
      accountId: k
        .text()
        .notNull()
        .references(() => account.id),
    },
    (t) => [
      k.key({ columns: [t.portfolioId, t.accountId] }),
      k.index("portfolio_director_ix").on(t.accountId),
    ],
  );
  return { portfolio, portfolioProgramme, portfolioDirector };
}
