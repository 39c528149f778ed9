import { expect, test } from "vitest";
import { expectInOrder, flawIn, textOf } from "./read-docx.ts";
import { someAgenda, someItem, somePoint } from "./some-agenda.ts";
import { written } from "./written.ts";

test("whatever somebody pastes, the file stays whole and the words stay words", async () => {
  const nasty = "<script>alert(1)</script> & \"'😀 שלום \u0000\u0007\u0001\u001B\uFFFF\uD800 ]]> CURRENT";
  const safe = "<script>alert(1)</script> & \"'😀 שלום \uFFFD ]]> CURRENT";
  const item = someItem("decision", nasty, {
    note: nasty,
    presenter: nasty,
    papers: [nasty],
    point: somePoint({ title: nasty, requestedDecision: [nasty], background: nasty, cover: nasty }),
  });
  const agenda = { ...someAgenda([item]), programmeName: nasty, bodyName: "CURRENT", place: nasty };
  const parts = await written(agenda);
  for (const [path, xml] of Object.entries(parts)) expect(flawIn(xml), path).toBeUndefined();
  const text = textOf(parts["word/document.xml"] ?? "");
  expect(text.split(safe)).toHaveLength(1 + 12);
  expect(textOf(parts["word/header1.xml"] ?? "")).toBe(`${safe}\tCURRENT`);
});

test("only addresses of web pages become links", async () => {
  const papers = ["https://voorbeeld.nl/a?b=1&c=2", "javascript:alert(1)", "file:///etc/passwd", "https://"];
  const parts = await written(someAgenda([someItem("information", "Stukken", { papers })]));
  const links = [
    ...(parts["word/_rels/document.xml.rels"] ?? "").matchAll(/Target="([^"]*)" TargetMode="External"/g),
  ];
  expect(links.map(([, target]) => target)).toEqual(["https://voorbeeld.nl/a?b=1&amp;c=2"]);
  expectInOrder(textOf(parts["word/document.xml"] ?? ""), papers);
});
