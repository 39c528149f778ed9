import { redirect } from "@remix-run/node";
import { forEveryone } from "#auth/guard.server.ts";
import { signIn } from "#auth/session.server.ts";
import { listDemoAccounts } from "#db/queries/accounts.ts";
import { isDemo } from "#db/queries/programmes.ts";
import { notFound } from "#http/responses.server.ts";
import { returnPath } from "#http/return-path.ts";

/** One click and in, as one of the roles of the demonstration; elsewhere there is no such door. */
export const action = forEveryone(async ({ request, context, store }) => {
  if (!(await isDemo(store))) throw notFound();
  const form = await request.formData();
  const account = (await listDemoAccounts(store)).find(({ id }) => id === form.get("account"));
  if (account === undefined) throw notFound();
  const author = { ...account, accountId: account.id, at: context.now() };
  return redirect(returnPath(form.get("to")), {
    headers: { "Set-Cookie": await signIn(request, context, author) },
  });
});
