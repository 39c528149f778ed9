import { beforeEach, describe, expect, test } from "vitest";
import { INSTALLATION } from "#db/audit-entry.ts";
import type { Author } from "#db/author.ts";
import { firstFault, listAudit } from "#db/queries/audit.ts";
import { appointDirector, dismissDirector } from "#db/queries/director-commands.ts";
import { listLedProgrammes } from "#db/queries/led-programmes.ts";
import {
  createPortfolio,
  excludeProgramme,
  includeProgramme,
  renamePortfolio,
} from "#db/queries/portfolio-commands.ts";
import {
  listDirectorsOf,
  listPortfolios,
  listProgrammesIn,
  listProgrammesOutside,
} from "#db/queries/portfolios.ts";
import type { Store } from "#db/store.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { demoAuthor, programmeBySlug } from "#test/support/steering-group.ts";
import { engines, withDemo } from "#test/support/stores.ts";

const READER = "lezer-schakenbosch@demo.koers.invalid";

describe.each(engines)("portfolios on $engine", ({ url }) => {
  let store: Store;
  let author: Author;
  let portfolioId: string;
  let programmeId: string;
  beforeEach(async () => {
    store = await withDemo(await url());
    author = await demoAuthor(store, "Beheerder");
    const made = await createPortfolio(store, author, { name: "Jeugd", once: newOnceKey() });
    portfolioId = made.kind === "named" ? made.id : expect.fail(made.kind);
    programmeId = (await programmeBySlug(store, "zoetermeer")).id;
  });

  const include = (by = author) => includeProgramme(store, by, { portfolioId, programmeId });
  const appoint = (email = READER, by = author) => appointDirector(store, by, { portfolioId, email });

  test("are counted with their programmes and directors, however many of each there are", async () => {
    const other = (await programmeBySlug(store, "midden-drenthe")).id;
    await include();
    await includeProgramme(store, author, { portfolioId, programmeId: other });
    await appoint();
    await appoint("procesleider@demo.koers.invalid");
    const { rows, total } = await listPortfolios(store, { search: "jeu", page: 1 });
    expect([rows, total]).toMatchObject([[{ name: "Jeugd", programmes: 2, directors: 2 }], 1]);
    expect((await listProgrammesIn(store, portfolioId)).length).toBe(2);
    expect((await listProgrammesOutside(store, portfolioId)).length).toBe(3);
  });

  test("take a programme and a director once, know each by its id, and let them go once", async () => {
    expect([await include(), await include()]).toEqual([{ kind: "included" }, { kind: "in-portfolio" }]);
    expect([await appoint(), await appoint()]).toEqual([{ kind: "appointed" }, { kind: "has-role" }]);
    expect(await appoint("niemand@koers.test")).toEqual({ kind: "unknown" });
    const nowhere = { portfolioId: "nowhere", programmeId, email: READER };
    expect(await includeProgramme(store, author, nowhere)).toEqual({ kind: "unknown" });
    expect(await appointDirector(store, author, nowhere)).toEqual({ kind: "not-there" });
    const [{ accountId } = { accountId: "" }] = await listDirectorsOf(store, portfolioId);
    const dismiss = () => dismissDirector(store, author, { portfolioId, accountId });
    const exclude = () => excludeProgramme(store, author, { portfolioId, programmeId });
    expect([await dismiss(), await dismiss()]).toEqual([{ kind: "dismissed" }, { kind: "lost-race" }]);
    expect([await exclude(), await exclude()]).toEqual([{ kind: "excluded" }, { kind: "lost-race" }]);
  });

  test("let nobody in who lets themself in", async () => {
    expect(await appoint("beheerder@demo.koers.invalid")).toEqual({ kind: "own-role" });
    await appoint();
    const director = await demoAuthor(store, "Lezer Schakenbosch");
    expect(await include(director)).toEqual({ kind: "own-portfolio" });
    expect(await listProgrammesIn(store, portfolioId)).toEqual([]);
  });

  test("are made once per form, under a name of their own, and renamed from the version that was read", async () => {
    const once = newOnceKey();
    const make = () => createPortfolio(store, author, { name: "Wmo", once });
    expect(await make()).toEqual(await make());
    expect(await createPortfolio(store, author, { name: "Wmo", once: newOnceKey() })).toEqual({
      kind: "name-taken",
    });
    const rename = (name: string, version: number) =>
      renamePortfolio(store, author, { id: portfolioId, name, version });
    expect((await rename("Wmo", 1)).kind).toBe("name-taken");
    expect((await rename("Jeugd Zuid", 1)).kind).toBe("named");
    expect((await rename("Te laat", 1)).kind).toBe("lost-race");
  });

  test("stand in the log of the installation, row after row", async () => {
    await include();
    await appoint();
    const rows = await listAudit(store, { chain: INSTALLATION, limit: 3 });
    expect(rows.map(({ verb, entity }) => `${verb} ${entity}`)).toEqual([
      "appoint director",
      "include portfolio",
      "create portfolio",
    ]);
    expect((await firstFault(store)).fault).toBeUndefined();
  });

  test("who leads a programme is told of the page that is asked", async () => {
    const { rows, total } = await listLedProgrammes(store, { search: "zuidwest", page: 1 });
    expect([rows, total]).toMatchObject([[{ slug: "jeugdhulp-plus", leaders: ["Procesleider"] }], 1]);
    expect((await listLedProgrammes(store, { search: "", page: 2 })).rows).toEqual([]);
  });
});
