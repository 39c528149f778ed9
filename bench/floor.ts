import { mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import express from "express";
import { createElement as h } from "react";
import { renderToString } from "react-dom/server";
import { PRAGMAS } from "#db/sqlite.server.ts";
import { randomFrom } from "./random.ts";
import { sentence } from "./synthetic/frame.ts";

// What no page of this kind can do without: the same work with nothing of Koers around it. In a process of its own,
// because what is measured is the CPU of a process.
interface Row {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly neededBy: string;
  readonly state: string;
}

const database = new Database(join(mkdtempSync(join(tmpdir(), "koers-floor-")), "floor.db"));
for (const pragma of PRAGMAS) database.pragma(pragma);
database.exec(
  "create table item (id text primary key, number int, title text, body text, neededBy text, state text)",
);
database.exec("create table note (id integer primary key, text text, at int)");
const random = randomFrom(7);
const insertItem = database.prepare("insert into item values (?, ?, ?, ?, ?, ?)");
for (let number = 1; number <= 1000; number += 1) {
  insertItem.run(random.id(), number, sentence(random, 15), "Stuurgroep", "2026-12-01", "ready");
}
const page = database.prepare("select * from item order by number limit 100 offset ?");
const note = database.prepare("insert into note (text, at) values (?, ?)");
const rows = () => page.all(0) as readonly Row[];

const app = express();
app.get("/json", (_req, res) => void res.json(rows()));
app.get(
  "/full",
  (_req, res) => void res.type("html").send(`<!doctype html>${renderToString(h(List, { rows: rows() }))}`),
);
app.post("/insert", (_req, res) => {
  note.run(sentence(random, 12), Date.now());
  res.status(204).end();
});
const server = app.listen(0, "127.0.0.1", () => {
  console.log(`floor on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("SIGTERM", () => process.exit(0));

/** A bare table of about 36 KB. */
function List({ rows }: { readonly rows: readonly Row[] }) {
  const cells = ({ id, number, title, body, neededBy, state }: Row) => [
    h("td", { className: "number" }, number),
    h("td", null, h("a", { className: "utrecht-link", href: `/decision-points/${id}` }, title)),
    ...[body, neededBy, state].map((text) => h("td", { key: text, className: "cell" }, text)),
  ];
  const table = h("tbody", null, ...rows.map((row) => h("tr", { key: row.id }, ...cells(row))));
  return h(
    "html",
    { lang: "nl" },
    h("body", null, h("main", null, h("h1", null, "Beslispunten"), h("table", null, table))),
  );
}
