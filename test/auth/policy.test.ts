import { expect, test } from "vitest";
import type { Actor } from "#auth/actor.ts";
import { can, MAY, programmesOf, type Verb } from "#auth/policy.ts";
import { ROLES, type Role } from "#domain/role.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";

const verbs = Object.keys(MAY) as readonly Verb[];
const PROGRAMME = { id: "here" };

/** Somebody with these roles in this programme. */
function actor(roles: readonly Role[], programmeId = PROGRAMME.id): Actor {
  const memberships = roles.map((role) => ({ programmeId, role }));
  return { accountId: "account", personId: "person", name: "Iemand", isAdministrator: false, memberships };
}

const ALLOWED = rowsOf(`
  verb                 process-leader  supporter  chair  steering-group-member  implementation-team-member  workstream-lead  director  reader
  see                  yes             yes        yes    yes                    yes                         yes              yes       yes
  see-confidential     yes             yes        yes    yes
  see-preparation      yes             yes        yes
  prepare              yes             yes
  annotate             yes                        yes
  plan-meetings        yes             yes
  edit-decision-point  yes             yes
  edit-governance      yes             yes
  edit-plan            yes             yes
  edit-monitoring      yes             yes
  measure              yes             yes        yes    yes                    yes                         yes              yes       yes
  report               yes             yes                                      yes                         yes
  submit-deliverable   yes             yes                                      yes                         yes
  review-deliverable   yes                        yes
  publish              yes
  record-decision      yes                        yes
  record-authority     yes             yes
  record-gate          yes                        yes
  act                  yes             yes        yes    yes                    yes                         yes              yes       yes
  ask                  yes             yes
  see-members          yes             yes
  manage-members       yes
  see-log              yes             yes        yes
`);

test("the table has a row for every verb and a column for every role", () => {
  expect(ALLOWED.map(({ verb }) => verb)).toEqual(verbs);
  expect(Object.keys(ALLOWED[0] ?? {})).toEqual(["verb", ...ROLES]);
});

test.each(ALLOWED)("who may $verb", ({ verb, ...cells }) => {
  const allowed = ROLES.filter((role) => can(actor([role]), verb as Verb, PROGRAMME));
  expect(allowed).toEqual(ROLES.filter((role) => cells[role] === "yes"));
});

test("whoever is nothing in a programme may nothing there, whatever they are elsewhere", () => {
  const elsewhere = actor(ROLES, "elsewhere");
  expect(verbs.filter((verb) => can(elsewhere, verb, PROGRAMME))).toEqual([]);
  expect(verbs.filter((verb) => can(actor([]), verb, PROGRAMME))).toEqual([]);
});

test("somebody with two roles may what either may", () => {
  const both = actor(["reader", "chair"]);
  expect(can(both, "record-decision", PROGRAMME) && can(both, "annotate", PROGRAMME)).toBe(true);
  expect(can(both, "publish", PROGRAMME)).toBe(false);
});

test("only whoever may also see what is confidential may prepare, annotate, publish or record", () => {
  const writing = ["see-preparation", "prepare", "annotate", "publish", "record-decision"] as const;
  for (const verb of writing) expect(MAY["see-confidential"]).toEqual(expect.arrayContaining([...MAY[verb]]));
});

test("the programmes of somebody are those in which they are something, each once", () => {
  const { memberships } = actor(["reader", "director"]);
  const also = { programmeId: "there", role: "reader" } as const;
  expect(programmesOf({ ...actor([]), memberships: [...memberships, also] })).toEqual(["here", "there"]);
});
