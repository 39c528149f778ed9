import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planFromMspdi } from "#documents/plan-from-mspdi.server.ts";
import { planAsMspdi } from "#documents/plan-mspdi.server.ts";
import { readXml, type Tree } from "#documents/xml-tree.server.ts";
import { day } from "#domain/day.ts";
import { arbitraryPlan } from "#test/support/arbitrary-plans.ts";
import { namesWithin, PUBLISHED } from "#test/support/mspdi-elements.ts";

describe("a plan that goes out and comes back", () => {
  test("is the same plan, whatever is in it", () => {
    const law = fc.property(arbitraryPlan, (plan) => {
      const { plan: read, findings } = planFromMspdi(planAsMspdi(plan));
      expect(read).toEqual(plan);
      const aboutGates = findings.filter(({ problem }) => problem !== "gate-not-passed");
      expect(aboutGates).toEqual([]);
    });
    fc.assert(law, { numRuns: 100 });
  });

  test("has its elements in the order of the published schema, each of them known to it", () => {
    const law = fc.property(arbitraryPlan, (plan) => {
      const xml = planAsMspdi(plan);
      for (const [holder, published] of Object.entries(PUBLISHED)) {
        for (const names of namesWithin(xml, holder)) {
          const places = names.map((name) => published.indexOf(name));
          expect(places, `${holder}: ${names}`).not.toContain(-1);
          expect(places).toEqual([...places].sort((one, other) => one - other));
        }
      }
    });
    fc.assert(law, { numRuns: 50 });
  });

  test("does not take an order for right that is not", () => {
    const [names = []] = namesWithin("<Tasks><Task><Name>x</Name><UID>1</UID></Task></Tasks>", "Task");
    const places = names.map((name) => PUBLISHED.Task?.indexOf(name) ?? -1);
    expect(places).not.toEqual([...places].sort((one, other) => one - other));
  });
});

test("the calendar of the file has free weekends and every recess", () => {
  const recess = { name: "Zomer", from: day("2026-07-11"), until: day("2026-08-23") };
  const xml = planAsMspdi({ name: "x", tasks: [], links: [], recesses: [recess] });
  const read = readXml(xml);
  const [calendar] = read.kind === "read" ? (read.root.children.Calendars?.[0]?.children.Calendar ?? []) : [];
  const texts = (tree: Tree | undefined, name: string) => tree?.children[name]?.map(({ text }) => text) ?? [];
  const week = calendar?.children.WeekDays?.[0]?.children.WeekDay ?? [];
  expect(week.map((one) => [texts(one, "DayType"), texts(one, "DayWorking")].join(" "))).toEqual([
    ...["1 0", "2 1", "3 1", "4 1", "5 1", "6 1", "7 0"],
  ]);
  const [exception] = calendar?.children.Exceptions?.[0]?.children.Exception ?? [];
  expect(texts(exception, "Occurrences")).toEqual(["44"]);
});
