import fc from "fast-check";
import { expect, test } from "vitest";
import { hierarchyObstacle, type OrganisationParent } from "#domain/organisation.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";
import { holds } from "#test/support/law.ts";

/** Who is a part of whom, in which field. */
const drawn = (table: string): readonly OrganisationParent[] =>
  rowsOf(table).map(({ part = "", of = "", field = "" }) => partOf(part, of, field));
const partOf = (organisationId: string, parentId: string, policyField = "jeugd") => ({
  ...{ organisationId, parentId, policyField },
});

const REGIONS = drawn(`
  part         of                field
  Voorschoten  Haaglanden        jeugd
  Voorschoten  Holland-Rijnland  sociaal
  Haaglanden   Zuid-Holland      jeugd
`);

test("an organisation may be a part of one in one field and of another in another", () => {
  expect(hierarchyObstacle(REGIONS, partOf("Voorschoten", "Den-Haag", "wonen"))).toBeUndefined();
  expect(hierarchyObstacle(REGIONS, partOf("Voorschoten", "Den-Haag", "sociaal"))).toBe("has-parent");
});

test("an organisation is never a part of itself, by however many steps", () => {
  expect(hierarchyObstacle(REGIONS, partOf("Delft", "Delft"))).toBe("circle");
  expect(hierarchyObstacle(REGIONS, partOf("Zuid-Holland", "Voorschoten"))).toBe("circle");
  expect(hierarchyObstacle(REGIONS, partOf("Zuid-Holland", "Voorschoten", "sociaal"))).toBeUndefined();
});

test("whatever is added in whatever order, following the parents always ends", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e");
  holds(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 20 }), (wishes) => {
      const parents: OrganisationParent[] = [];
      for (const [one, other] of wishes) {
        const wanted = partOf(one, other);
        if (hierarchyObstacle(parents, wanted) === undefined) parents.push(wanted);
      }
      for (const { organisationId } of parents) {
        let [at, steps]: [string | undefined, number] = [organisationId, 0];
        while (at !== undefined && steps <= parents.length) {
          at = parents.find((one) => one.organisationId === at)?.parentId;
          steps += 1;
        }
        expect(at).toBeUndefined();
      }
    }),
  );
});
