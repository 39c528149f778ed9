import { beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "#i18n/language.ts";
import { addressOf, doorsOf } from "#test/support/routes.ts";
import { sqliteFile, withDemo } from "#test/support/stores.ts";
import { type TwoProgrammes, twoProgrammes } from "#test/support/two-programmes.ts";
import { type App, appOver, visitor } from "#test/support/visitor.ts";

let app: App;
let world: TwoProgrammes;
beforeAll(async () => {
  const store = await withDemo(sqliteFile());
  world = await twoProgrammes(store);
  app = await appOver(store, "development");
});

// What React finds wrong it says on the console, and then the test fails (support/console.ts).
test.each(LANGUAGES)(
  "React has nothing to say about any page in %s",
  async (language) => {
    for (const name of ["Procesleider", "Lezer Schakenbosch", "Beheerder"]) {
      const who = await visitor(app, { language }).signInAs(name);
      for (const { id, method } of doorsOf(app.build)) {
        // Whoever runs the installation is an outsider in the programmes: those pages say no more than "not found".
        if (name === "Beheerder" && id.startsWith("programmes.$programme")) continue;
        const page = addressOf(app.build, id, world.own);
        const { status, headers, text } =
          method === "GET" ? await who.get(page) : await who.post(page, { x: "" });
        expect(status, page).toBeLessThan(500);
        if (headers.get("Content-Type")?.startsWith("text/html"))
          expect(text).toContain(`<html lang="${language}">`);
      }
    }
  },
  90_000,
);

test("a page without a key for each of its rows would be noticed", async () => {
  const { createElement } = await import("react");
  const { renderToString } = await import("react-dom/server");
  const said: unknown[] = [];
  const { error } = console;
  console.error = (...parts) => said.push(parts);
  renderToString(createElement("ul", null, [createElement("li"), createElement("li")]));
  console.error = error;
  expect(String(said)).toContain("key");
});
