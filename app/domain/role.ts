/** What somebody is in one programme. A person may be several things at once. */
export const ROLES = [
  "process-leader",
  "supporter",
  "chair",
  "steering-group-member",
  "implementation-team-member",
  "workstream-lead",
  "director",
  "reader",
] as const;
export type Role = (typeof ROLES)[number];
