import type { Role } from "#domain/role.ts";
import { paths } from "#paths";

/** Who come to do something of their own, rather than to see how the programmes stand. */
const AT_WORK: readonly Role[] = ["implementation-team-member", "workstream-lead"];

/** Where somebody with these roles begins, unless they were on their way elsewhere. */
export function landingOf(roles: readonly Role[]): string {
  return roles.some((role) => AT_WORK.includes(role)) ? paths.myWork() : paths.portfolio();
}
