import { describe, expect, test } from "vitest";
import { likenessOf, overlapOf } from "#domain/overlap.ts";
import { drawnTables, someTable, withFacts } from "#test/support/drawn-overlap.ts";

describe("two bodies that share at least half of all their members could be one", () => {
  test("three of the four who sit at either, but not two of five", () => {
    const { alike } = overlapOf(
      drawnTables(`
        person      team       toeleiding  onderwijs
        haaglanden  member 12  member      member
        horizon     member 12  member      member
        control     expert 12  member
        school                             member
        wijkteam    member 12
      `),
    );
    expect(alike).toEqual([
      {
        tableIds: ["team", "toeleiding"],
        ...{ sharedIds: ["control", "haaglanden", "horizon"], membersTogether: 4, likeness: 0.75 },
      },
      {
        tableIds: ["onderwijs", "toeleiding"],
        ...{ sharedIds: ["haaglanden", "horizon"], membersTogether: 4, likeness: 0.5 },
      },
    ]);
  });

  test("not where one and the same person is all that is known of both", () => {
    const tables = drawnTables(`
      person  zuid   noord
      leider  chair  chair
    `);
    expect(likenessOf(tables[0] ?? someTable(), tables[1] ?? someTable()).likeness).toBe(1);
    expect(overlapOf(tables).alike).toEqual([]);
  });

  test("who has two seats at a table is one member of it; a table without anybody is like no other", () => {
    const twice = drawnTables(`
      person  team       groep
      leider  chair      member
      leider  member     member
      ander   member     member
    `);
    expect(overlapOf(twice).alike[0]).toMatchObject({ membersTogether: 2, likeness: 1 });
    expect(likenessOf(someTable(), someTable()).likeness).toBe(0);
  });
});

test("somebody at four tables or more is at too many; the hours that are known are added up", () => {
  const { crowded, people } = overlapOf(
    drawnTables(`
      person      stuurgroep  team       toeleiding  onderwijs
      haaglanden  member 2    member 12  member      member 4
      horizon     member 2    member 12  member 2
    `),
  );
  expect(crowded).toEqual([
    {
      personId: "haaglanden",
      ...{ tableIds: ["onderwijs", "stuurgroep", "team", "toeleiding"], hours: 18, unknownSeats: 1 },
    },
  ]);
  expect(people.map(({ personId, hours }) => [personId, hours])).toEqual([
    ["haaglanden", 18],
    ["horizon", 16],
  ]);
});

describe("the same person prepares and decides", () => {
  const tables = drawnTables(`
    person      stuurgroep  team       mou        klankbord
    haaglanden  member      member 12             member
    leider      secretary   member 32
    control     expert      member     member
    regio       member                 member
  `);

  test("who works in the body that reports, and has a say in the one that it reports to", () => {
    const known = withFacts(
      tables,
      `
      table      function     reports to
      team       executes     stuurgroep
      klankbord  is-informed  stuurgroep
      `,
    );
    expect(overlapOf(known).doubleRoles).toEqual([
      { personId: "haaglanden", preparesAtId: "team", decidesAtId: "stuurgroep" },
    ]);
  });

  test("or where the route of an open point says that the one prepares what the other decides", () => {
    const known = withFacts(
      tables,
      `
      table  prepares for
      mou    stuurgroep
      `,
    );
    expect(overlapOf(known).doubleRoles).toEqual([
      { personId: "regio", preparesAtId: "mou", decidesAtId: "stuurgroep" },
    ]);
  });

  test("a body that is not among these, or that prepares for itself, gives nothing", () => {
    const known = withFacts(
      tables,
      `
      table       function  reports to  prepares for
      team        executes  elders
      stuurgroep                        stuurgroep
      `,
    );
    expect(overlapOf(known).doubleRoles).toEqual([]);
  });
});

test("one subject that is open at two bodies of a programme is found; of two programmes it is another subject", () => {
  const tables = drawnTables(`
    person  stuurgroep  dt     elders
    leider  chair       chair  chair
  `);
  const known = withFacts(
    tables,
    `
    table       programme  subjects
    stuurgroep  jeugd      inhoud, financiën
    dt          jeugd      financiën
    elders      wonen      inhoud
    `,
  );
  expect(overlapOf(known).sharedSubjects).toEqual([
    { programmeId: "jeugd", domain: "financiën", tableIds: ["dt", "stuurgroep"] },
  ]);
});
