import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forEveryone, type Visit } from "#auth/guard.server.ts";
import { letIn } from "#auth/let-in.server.ts";
import { isPassword } from "#auth/password.server.ts";
import { admit } from "#auth/rate-limit.server.ts";
import { signIn } from "#auth/session.server.ts";
import { findAccountByEmail, listDemoAccounts, listRoles } from "#db/queries/accounts.ts";
import { hasAdministrator } from "#db/queries/installations.ts";
import { isDemo } from "#db/queries/programmes.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { keptOf } from "#http/kept.server.ts";
import { unauthorised, unprocessable } from "#http/responses.server.ts";
import { returnPath } from "#http/return-path.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { DemoAccounts } from "./demo-accounts.tsx";
import { schema } from "./form.ts";
import { PasswordForm } from "./password-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forEveryone(async ({ request, store, words }) => {
  const to = returnPath(new URL(request.url).searchParams.get("to"));
  const offersDemo = await isDemo(store);
  const accounts = offersDemo ? await listDemoAccounts(store) : [];
  return {
    title: words.pages.signIn.heading,
    to,
    isWaiting: !offersDemo && !(await hasAdministrator(store)),
    accounts: accounts.map(({ id, name, memberships, isAdministrator }) => ({
      id,
      name,
      memberships,
      isAdministrator,
    })),
  };
});

export const action = forEveryone(async (visit: Visit) => {
  const { request, context, store } = visit;
  const search = new URL(request.url).searchParams;
  const posted = search.get("posted");
  if (posted !== null) {
    const kept = await keptOf(request, { posted, to: search.get("to") ?? "/" });
    return unauthorised({ typed: { kept: [kept] }, errors: {}, whole: "expired" } satisfies FormReply);
  }
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const admission = await admit(context, value.email);
  if (admission === undefined) return unprocessable(refusedForm(form, "limited", ["password"]));
  const account = await findAccountByEmail(store, value.email);
  if (!(await isPassword(value.password, account?.passwordHash ?? null)) || account === undefined) {
    return unprocessable(refusedForm(form, "refused", ["password"]));
  }
  await admission.succeeded();
  const author = { ...account, accountId: account.id, at: context.now() };
  return letIn(await signIn(request, context, author), {
    ...value,
    roles: await listRoles(store, account.id),
  });
});

export default function SignIn() {
  const { to, accounts, isWaiting } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{words.pages.signIn.heading}</h1>
        <p className="lead">{words.pages.tagline}</p>
      </div>
      {isWaiting ? <p className="notice">{words.accounts.firstAdministrator.waiting}</p> : null}
      {form?.whole === "expired" ? <p className="notice">{words.pages.signIn.expired}</p> : null}
      {accounts.length === 0 ? null : <DemoAccounts accounts={accounts} to={to} form={form} />}
      <PasswordForm to={to} form={form} />
    </main>
  );
}
