import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { keepStatements } from "#db/kept-statements.ts";

function keeping() {
  const connection = new Database(":memory:");
  connection.exec(
    "create table item (id integer primary key, name text); insert into item values (1, 'een')",
  );
  keepStatements(connection);
  return connection;
}

const ALL = "select * from item";

test("a statement is compiled once, and gives what stands there now", () => {
  const connection = keeping();
  expect(connection.prepare(ALL)).toBe(connection.prepare(ALL));
  expect(connection.prepare(ALL).all()).toEqual([{ id: 1, name: "een" }]);
  connection.prepare("insert into item values (?, ?)").run(2, "twee");
  expect(connection.prepare(ALL).all()).toHaveLength(2);
});

test("arrays for the one are no arrays for the other, in whichever order they ask", () => {
  const connection = keeping();
  const [objects, arrays] = [connection.prepare(ALL), connection.prepare(ALL).raw()];
  expect(arrays.all()).toEqual([[1, "een"]]);
  expect(objects.get()).toEqual({ id: 1, name: "een" });
  expect(connection.prepare(ALL).raw().get()).toEqual([1, "een"]);
  expect(objects.all()).toEqual([{ id: 1, name: "een" }]);
});

test("a column that is added later is there, and so is a table that was made anew", () => {
  const connection = keeping();
  const [objects, arrays] = [connection.prepare(ALL), connection.prepare(ALL).raw()];
  expect([objects.all(), arrays.all()]).toEqual([[{ id: 1, name: "een" }], [[1, "een"]]]);
  connection.exec("alter table item add column note text");
  expect(objects.all()).toEqual([{ id: 1, name: "een", note: null }]);
  expect(arrays.all()).toEqual([[1, "een", null]]);
  connection.exec("drop table item; create table item (title text); insert into item values ('nieuw')");
  expect(connection.prepare(ALL).all()).toEqual([{ title: "nieuw" }]);
});

test("the same statement inside a walk over its own rows gives right rows to both", () => {
  const connection = keeping();
  connection.exec("insert into item values (2, 'twee')");
  const found = connection
    .prepare(ALL)
    .all()
    .map(() => connection.prepare(ALL).all().length);
  expect(found).toEqual([2, 2]);
});

test("writing and failing leave a statement usable", () => {
  const connection = keeping();
  const insert = "insert into item values (?, 'x')";
  expect(() => connection.prepare(insert).run(1)).toThrow(/UNIQUE/);
  expect(connection.prepare(insert).run(3).changes).toBe(1);
});

test("of more statements than are kept, the one used longest ago goes", () => {
  const connection = keeping();
  const [first, second] = [connection.prepare("select 0"), connection.prepare("select 1")];
  for (let number = 2; number < 1000; number += 1) connection.prepare(`select ${number}`);
  expect(connection.prepare("select 0")).toBe(first);
  connection.prepare("select 1000");
  expect(connection.prepare("select 0")).toBe(first);
  expect(connection.prepare("select 1")).not.toBe(second);
});
