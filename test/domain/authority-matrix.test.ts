import { expect, test } from "vitest";
import { DOMAINS } from "#domain/authority.ts";
import { authorityMatrix, domainsIn } from "#domain/authority-matrix.ts";
import { day } from "#domain/day.ts";
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
  const rows = authorityMatrix(table.authorities, table);
  const drawn = rows.map(({ party, covers }) =>
    typeof covers === "string"
      ? `${party.name}: ${covers}`
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
  expect(authorityMatrix(table.authorities, { ...table, parties })).toEqual([]);
});

test("only domains that occur are shown, and all of them while nothing is recorded", () => {
  expect(domainsIn(table.authorities)).toEqual(["inhoud", "financiën"]);
  expect(domainsIn([])).toEqual(DOMAINS);
});

test("a party without a record that follows what others decide is not unknown", () => {
  const involved = table.parties.map((party) =>
    party.name === "Leiden" ? { ...party, involvement: "conforms" as const } : party,
  );
  const coversOf = (given: Partial<typeof table>) =>
    authorityMatrix(table.authorities, { ...table, ...given }).find(({ party }) => party.name === "Leiden")
      ?.covers;
  const declared = { partyId: "Leiden", bodyId: "stuurgroep", domains: null, from: null };
  expect(coversOf({})).toBe("unknown");
  expect(coversOf({ parties: involved })).toBe("conforms");
  expect(coversOf({ conforms: [{ ...declared, until: null }] })).toBe("conforms");
  expect(coversOf({ conforms: [{ ...declared, until: day("2026-03-09") }] })).toBe("unknown");
});

test("a ratification that falls in a recess takes as much longer", () => {
  const ratified = (given: Partial<typeof table>) => {
    const rows = authorityMatrix(table.authorities, { ...table, ...given });
    const covers = rows.find(({ party }) => party.name === "Horizon")?.covers ?? [];
    const money =
      typeof covers === "string" ? undefined : covers.find(({ domain }) => domain === "financiën");
    return money?.kind === "ratified" ? money.on : undefined;
  };
  const recess = { name: "voorjaar", from: day("2026-03-14"), until: day("2026-03-20") };
  expect(ratified({})).toBe("2026-03-31");
  expect(ratified({ calendar: { recesses: [recess] } })).toBe("2026-04-07");
});
