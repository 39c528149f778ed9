import { redirect } from "@remix-run/node";
import { forSignedIn } from "#auth/guard.server.ts";
import { signOut } from "#auth/session.server.ts";
import { paths } from "#paths";

export const action = forSignedIn(async ({ request, context, author }) =>
  redirect(paths.signIn(), { headers: { "Set-Cookie": await signOut(request, context, author) } }),
);
