import { redirect } from "@remix-run/node";
import { forAdministrator } from "#auth/guard.server.ts";
import { paths } from "#paths";

/** The administration opens at the people: that is what one mostly comes for. */
export const loader = forAdministrator(async () => redirect(paths.people()));

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Administration() {
  return null;
}
