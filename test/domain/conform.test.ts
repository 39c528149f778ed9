import { expect, test } from "vitest";
import { DOMAINS } from "#domain/authority.ts";
import { coversScope } from "#domain/conform.ts";
import { day } from "#domain/day.ts";
import { listed, rowsOf, wordOf } from "#test/support/drawn-rows.ts";

test("a party conforms to one body, about what it declared, for as long as it declared", () => {
  const cases = rowsOf(`
    declared about       from          until         asked about          at                 binds
                                                     inhoud               stuurgroep         yes
                                                     inhoud               uitvoeringsteam    no
    inhoud                                           inhoud               stuurgroep         yes
    inhoud, onderwijs                                onderwijs            stuurgroep         yes
    inhoud                                           inhoud, onderwijs    stuurgroep         no
    inhoud                                           financiën            stuurgroep         no
                         2026-03-10    2026-03-10    inhoud               stuurgroep         yes
                         2026-03-11                  inhoud               stuurgroep         no
                                       2026-03-09    inhoud               stuurgroep         no
  `);
  for (const row of cases) {
    const declaration = {
      partyId: "School",
      bodyId: "stuurgroep",
      domains: row["declared about"] === "" ? null : domainsIn(row["declared about"]),
      from: row.from ? day(row.from) : null,
      until: row.until ? day(row.until) : null,
    };
    const scope = { bodyId: row.at ?? "", domains: domainsIn(row["asked about"]), on: day("2026-03-10") };
    expect({ ...row, binds: coversScope(declaration, scope) ? "yes" : "no" }).toEqual(row);
  }
});

function domainsIn(cell: string | undefined) {
  return listed(cell).map((domain) => wordOf(DOMAINS, domain));
}
