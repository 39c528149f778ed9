import type { Role } from "#domain/role.ts";
import type { Actor } from "./actor.ts";

const EVERYONE: readonly Role[] = [
  "process-leader",
  "supporter",
  "chair",
  "steering-group-member",
  "implementation-team-member",
  "workstream-lead",
  "director",
  "reader",
];

/** Who may do what in a programme in which they have that role. The one place where this is said. */
export const MAY = {
  /** See the programme, and everything in it that is neither confidential nor still in the making. */
  see: EVERYONE,
  /** See what is confidential: whoever prepares or takes the decision. */
  "see-confidential": ["process-leader", "supporter", "chair", "steering-group-member"],
  /** See an agenda before it is published. */
  "see-preparation": ["process-leader", "supporter", "chair"],
  /** Put items on an agenda, change, move and remove them; dismiss proposals; say who is expected. */
  prepare: ["process-leader", "supporter"],
  /** Read and write the private annotation for the chair. */
  annotate: ["process-leader", "chair"],
  /** Plan meetings, move and cancel them; say when the programme rests. */
  "plan-meetings": ["process-leader", "supporter"],
  /** Say what a decision point asks, for how much, of whom and by when. */
  "edit-decision-point": ["process-leader", "supporter"],
  /** Make, edit and end bodies, seats, parties, commissioning and declarations to conform. */
  "edit-governance": ["process-leader", "supporter"],
  /** Make, edit and end what the plan is made of: phases, gates, workstreams, products, milestones. */
  "edit-plan": ["process-leader", "supporter"],
  /** Say what is measured, by whom and against which path; correct measurements; keep learning points and couplings. */
  "edit-monitoring": ["process-leader", "supporter"],
  /** Enter measurements; whoever may not edit the monitoring does so for their own party only. */
  measure: EVERYONE,
  /** Report on a workstream; who neither leads nor supports the programme, only on one they are in. */
  report: ["process-leader", "supporter", "implementation-team-member", "workstream-lead"],
  /** Hand in a product for judgement; whoever may not edit the plan does so of their own workstreams only. */
  "submit-deliverable": ["process-leader", "supporter", "implementation-team-member", "workstream-lead"],
  /** Record whether a body adopted a product or rejected it. */
  "review-deliverable": ["process-leader", "chair"],
  /** Send an agenda out. */
  publish: ["process-leader"],
  /** Record what a meeting decided. */
  "record-decision": ["process-leader", "chair"],
  /** Record or revoke who may decide about what; one's own is refused besides. */
  "record-authority": ["process-leader", "supporter"],
  /** Record what a body decided at a gate. */
  "record-gate": ["process-leader", "chair"],
  /** Close an action: one's own, or any for whoever edits the plan. */
  act: EVERYONE,
  /** Ask an open question, reword it, and record its answer. */
  ask: ["process-leader", "supporter"],
  /** See who is what in the programme. */
  "see-members": ["process-leader", "supporter"],
  /** Invite somebody, give and take roles; one's own is only taken. */
  "manage-members": ["process-leader"],
  /** Read who changed what. */
  "see-log": ["process-leader", "supporter", "chair"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Verb = keyof typeof MAY;

/** Whether somebody may do something in a programme. Nothing is allowed that the table does not allow. */
export function can(actor: Actor, verb: Verb, programme: { readonly id: string }): boolean {
  const roles: readonly Role[] = MAY[verb];
  return actor.memberships.some(
    ({ programmeId, role }) => programmeId === programme.id && roles.includes(role),
  );
}

/** The programmes that somebody belongs to at all. */
export function programmesOf(actor: Actor): readonly string[] {
  return [...new Set(actor.memberships.map(({ programmeId }) => programmeId))];
}

/** What a route asks before it answers. Every loader and action declares one. */
export type Policy =
  | { readonly kind: "public" }
  | { readonly kind: "signed-in" }
  | { readonly kind: "administrator" }
  | { readonly kind: "programme"; readonly verb: Verb };
