import { expect, test } from "vitest";
import { DOMAINS } from "#domain/authority.ts";
import { authorityMatrix, domainsIn } from "#domain/authority-matrix.ts";
import { atTheTable } from "#test/support/drawn-table.ts";

const table = atTheTable(`
  party         member      covers       ceiling    chain         valid
  Haaglanden    delegate    inhoud
                control     financiën    50.000
  Horizon       delegate    financiën               college 21
  Rijnmond      delegate    inhoud                                until 2026-03-01
  Leiden        delegate
`);

test("each party shows the best that any of its members may decide, whoever sits at a table", () => {
  const rows = authorityMatrix(table.authorities, { ...table, on: table.on });
  const drawn = rows.map(({ party, covers }) =>
    covers === "unknown"
      ? `${party.name}: unknown`
      : `${party.name}: ${covers
          .filter(({ domain }) => domain === "inhoud" || domain === "financiën")
          .map(({ domain, kind }) => `${domain} ${kind}`)
          .join(", ")}`,
  );
  expect(drawn).toEqual([
    "Haaglanden: inhoud free, financiën free",
    "Horizon: inhoud missing, financiën ratified",
    "Rijnmond: inhoud missing, financiën missing",
    "Leiden: unknown",
  ]);
});

test("a party that has yet to be involved has no row", () => {
  const parties = table.parties.map((party) => ({ ...party, involvement: "to-be-involved" as const }));
  expect(authorityMatrix(table.authorities, { ...table, parties, on: table.on })).toEqual([]);
});

test("only domains that occur are shown, and all of them while nothing is recorded", () => {
  expect(domainsIn(table.authorities)).toEqual(["inhoud", "financiën"]);
  expect(domainsIn([])).toEqual(DOMAINS);
});
