import { dismissAdministrator } from "#db/queries/account-access.ts";
import { accessStep, backToPerson } from "#routes/administration/access-step.server.ts";

export const action = accessStep(dismissAdministrator, "dismissed");

export const loader = backToPerson();

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Dismissal() {
  return null;
}
