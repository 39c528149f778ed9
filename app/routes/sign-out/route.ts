import { redirect } from "@remix-run/node";
import { forEveryone, forSignedIn } from "#auth/guard.server.ts";
import { signOut } from "#auth/session.server.ts";
import { paths } from "#paths";

export const action = forSignedIn(async ({ request, context, author }) =>
  redirect(paths.signIn(), { headers: { "Set-Cookie": await signOut(request, context, author) } }),
);

/** There is nothing to see at this address: it is a button's. */
export const loader = forEveryone(async () => redirect(paths.portfolio()));

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function SignOut() {
  return null;
}
