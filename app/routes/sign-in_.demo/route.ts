import { redirect } from "@remix-run/node";
import { forEveryone } from "#auth/guard.server.ts";
import { letIn } from "#auth/let-in.server.ts";
import { signIn } from "#auth/session.server.ts";
import { listDemoAccounts } from "#db/queries/accounts.ts";
import { isDemo } from "#db/queries/programmes.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** One click and in, as one of the roles of the demonstration; elsewhere there is no such door. */
export const action = forEveryone(async ({ request, context, store }) => {
  if (!(await isDemo(store))) throw notFound();
  const { account: wanted, ...back } = await readButtons(request, schema);
  const account = (await listDemoAccounts(store)).find(({ id }) => id === wanted);
  if (account === undefined) throw notFound();
  const author = { ...account, accountId: account.id, at: context.now() };
  const roles = account.memberships.map(({ role }) => role);
  return letIn(await signIn(request, context, author), { ...back, roles });
});

/** There is nothing to see at this address: it is a button's. */
export const loader = forEveryone(async () => redirect(paths.signIn()));

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function DemoDoor() {
  return null;
}
