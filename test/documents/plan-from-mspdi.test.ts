import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planFromMspdi } from "#documents/plan-from-mspdi.server.ts";
import { planAsMspdi } from "#documents/plan-mspdi.server.ts";
import { day } from "#domain/day.ts";
import type { ExchangedPlan, ExchangedTask } from "#domain/exchanged-plan.ts";

const file = (name: string) => readFileSync(`test/fixtures/mspdi/${name}.xml`, "utf8");
const problemsOf = (xml: string) =>
  planFromMspdi(xml).findings.map(({ key, problem, about }) => [key, problem, about].join(" "));
const around = (tasks: string) =>
  `<Project xmlns="http://schemas.microsoft.com/project"><Tasks>${tasks}</Tasks></Project>`;

/** A plan as a drawing: what it is, its name indented under what it stands under, its days, what it waits for. */
function drawn({ tasks, links }: ExchangedPlan): readonly string[] {
  const depth = (task: ExchangedTask | undefined): number =>
    task === undefined ? -1 : 1 + depth(tasks.find(({ key }) => key === task.withinKey));
  const days = ({ startsOn, endsOn }: Pick<ExchangedTask, "startsOn" | "endsOn">) =>
    [startsOn, endsOn].filter((on) => on !== null).join("/");
  return tasks.map((task) => {
    const before = links.filter(({ toKey }) => toKey === task.key);
    return [
      `${"  ".repeat(depth(task))}${task.kind} ${task.name}: ${days(task)}`,
      ...(task.isAchieved ? ["achieved"] : []),
      ...(task.baseline === null ? [] : [`agreed ${days(task.baseline)}`]),
      ...before.map(({ fromKey, lagDays }) => `after ${fromKey} + ${lagDays}`),
    ].join(", ");
  });
}

describe("a file of another program", () => {
  test("from Project 2007 comes in with names, days, links, milestones and the first baseline", () => {
    const { plan } = planFromMspdi(file("project-2007"));
    expect(plan?.name).toBe("Regiovisie jeugd");
    expect(plan && drawn(plan)).toEqual([
      "workstream Inhoud & visie: 2026-01-05/2026-04-10",
      "  workstream Interviews met aanbieders: 2026-01-05/2026-02-13, agreed 2026-01-05/2026-02-06",
      "  milestone Concept gereed: 2026-03-04, achieved, agreed 2026-02-23, after 4 + 10",
      "milestone Vaststelling in de raden: 2026-06-30, agreed 2026-07-10, after 5 + 20",
    ]);
    expect(plan?.recesses).toEqual([
      { name: "Meivakantie", from: day("2026-04-25"), until: day("2026-05-03") },
    ]);
    expect(problemsOf(file("project-2007"))).toEqual([
      "6 link-of-another-kind Inhoud & visie",
      " people-not-taken 1",
    ]);
  });

  test("from Project 2016 brings back what Koers called things, and counts its days of seven hours", () => {
    const { plan } = planFromMspdi(file("project-2016"));
    expect(plan && drawn(plan)).toEqual([
      "workstream Inkoop: 2027-01-04/2027-03-26",
      "gate Start pilots: 2027-04-01, after 2 + 3",
    ]);
    expect(plan?.tasks[1]).toMatchObject({ id: "gate-7", isMarked: true });
    expect(plan?.tasks[0]).toMatchObject({ guid: "11111111-2222-3333-4444-5555aaaabbbb", isMarked: false });
    expect(problemsOf(file("project-2016"))).toEqual([
      "3 lag-rounded Inkoop",
      " elements-not-read DisplayAsSummary, FreeformDurationFormat, ManualDuration, ManualFinish, ManualStart",
    ]);
  });

  test("with a prefix, without outline numbers and with characters by number is read all the same", () => {
    const { plan } = planFromMspdi(file("other-program"));
    expect(plan?.name).toBe("Samen\u2011werking jeugd");
    expect(plan && drawn(plan)).toEqual([
      "workstream Coördinatie: 2026-09-01/2026-12-01",
      "  milestone Convenant getekend: 2026-11-02",
      "  milestone Evaluatie: , after 11 + 1",
    ]);
    expect(plan?.recesses).toEqual([{ name: "", from: day("2026-12-24"), until: day("2026-12-31") }]);
    expect(problemsOf(file("other-program"))).toEqual([
      "13 no-name ",
      "12 unreadable-day ooit",
      "12 lag-rounded Convenant getekend",
      "12 link-to-nothing 99",
    ]);
  });

  test.each(["project-2007", "project-2016", "other-program"])("%s survives the round trip", (name) => {
    const once = planFromMspdi(file(name)).plan ?? expect.fail("unreadable");
    const again = planFromMspdi(planAsMspdi(once)).plan ?? expect.fail("unreadable");
    const keys = new Map(once.tasks.map(({ key }, index) => [key, String(index + 1)]));
    const key = (of: string) => keys.get(of) ?? of;
    expect(again).toEqual({
      ...once,
      tasks: once.tasks.map((task) => ({
        ...{ ...task, key: key(task.key), isMarked: true },
        withinKey: task.withinKey && key(task.withinKey),
      })),
      links: once.links.map((link) => ({ ...link, fromKey: key(link.fromKey), toKey: key(link.toKey) })),
    });
  });
});

describe("what is no plan", () => {
  test.each([
    ["nothing", "", "not-xml"],
    ["a letter", "een brief", "not-xml"],
    ["an element that is not closed", "<Project><Tasks></Project>", "not-xml"],
    ["a page", "<html/>", "not-a-plan html"],
    ["a plan without tasks", around(""), "no-tasks"],
    ["a plan of itself alone", around("<Task><UID>0</UID><Name>x</Name></Task>"), "no-tasks"],
    ["a plan of many tasks", around("<Task/>".repeat(2001)), "too-many-tasks 2000"],
    ["a megabyte", `<Project>${" ".repeat(1_000_000)}</Project>`, "too-large"],
    ["a well", `<Project>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</Project>`, "not-xml"],
    ["a name that means something", "<Project><__proto__>1</__proto__></Project>", "not-xml"],
  ])("%s is refused", (_, xml, problem) => {
    const { plan, findings } = planFromMspdi(xml);
    expect(plan).toBeNull();
    const said = findings.map((one) => `${one.problem} ${one.about}`.trim());
    expect(
      said.some((one) => one.startsWith(problem)),
      said.join(),
    ).toBe(true);
  });

  test("a file that declares entities, to grow or to fetch, is refused unread", () => {
    const fetching = `<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>${around("<Task><UID>1</UID><Name>&x;</Name></Task>")}`;
    const growing = `<?xml version="1.0"?><!doctype p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Project>&b;</Project>`;
    for (const xml of [fetching, growing])
      expect(planFromMspdi(xml)).toMatchObject({ plan: null, findings: [{ problem: "declares-entities" }] });
  });

  test("nothing in a text makes the reader throw", () => {
    const pieces = [
      "<Task>",
      "</Task>",
      "<UID>1</UID>",
      "<Name>x</Name>",
      "<Start>2026-13-40T</Start>",
      "&",
      "<!--",
    ];
    const more = [
      "<PredecessorLink>",
      "</PredecessorLink>",
      "<LinkLag>1e999</LinkLag>",
      "]]>",
      "<![CDATA[",
      "\0",
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces, ...more), fc.string({ unit: "binary" })))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, (inner) => void planFromMspdi(around(inner))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (any) => void planFromMspdi(any)),
      { numRuns: 300 },
    );
  });
});

test("every problem names its task", () => {
  const task = (uid: number, rest: string) => `<Task><UID>${uid}</UID><Name>Taak ${uid}</Name>${rest}</Task>`;
  const link = (rest: string) => `<PredecessorLink>${rest}</PredecessorLink>`;
  const xml = around(
    [
      task(1, "<Start>2026-02-02T08:00:00</Start><Finish>2026-02-01T17:00:00</Finish>"),
      task(1, ""),
      task(3, link("<PredecessorUID>3</PredecessorUID>")),
      task(4, link("<PredecessorUID>1</PredecessorUID><CrossProject>1</CrossProject>")),
      task(5, link("<PredecessorUID>1</PredecessorUID><LinkLag>50</LinkLag><LagFormat>19</LagFormat>")),
      task(6, link("<PredecessorUID>1</PredecessorUID>") + link("<PredecessorUID>1</PredecessorUID>")),
      task(7, "<Milestone>1</Milestone><PercentComplete>100</PercentComplete>"),
      `<Task><UID>8</UID><Name>${"x".repeat(201)}</Name></Task>`,
    ].join(""),
  );
  expect(problemsOf(xml)).toEqual([
    "1 same-key-twice ",
    "1 days-turned ",
    "7 achieved-undated ",
    "8 name-too-long 200",
    "3 link-to-itself Taak 3",
    "4 link-elsewhere Taak 1",
    "5 lag-unreadable Taak 1",
    "6 link-twice Taak 1",
  ]);
});
