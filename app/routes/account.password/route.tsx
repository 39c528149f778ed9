import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forSignedIn, type SignedInVisit } from "#auth/guard.server.ts";
import { hashPassword, isPassword, PASSWORD_LENGTH } from "#auth/password.server.ts";
import { admit } from "#auth/rate-limit.server.ts";
import { signIn } from "#auth/session.server.ts";
import { findAccount, setPassword } from "#db/queries/accounts.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { NewPasswordFields } from "#ui/new-password-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forSignedIn(async (visit) => ({
  title: visit.words.accounts.password.heading,
  least: PASSWORD_LENGTH.least,
  hasPassword: (await ownAccount(visit)).passwordHash !== null,
  isChanged: new URL(visit.request.url).searchParams.get("said") === "changed",
}));

/** Whoever sits down at a screen that was left open is stopped by the current password, and by its limit. */
export const action = forSignedIn(async (visit) => {
  const { request, context, store, author } = visit;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const account = await ownAccount(visit);
  const admission = await admit(context, account.email);
  if (admission === undefined) return unprocessable(foundAt(form, "currentPassword", "tooOften"));
  if (!(await isPassword(value.currentPassword, account.passwordHash)))
    return unprocessable(foundAt(form, "currentPassword", "wrongPassword"));
  await admission.succeeded();
  const passwordHash = await hashPassword(value.password);
  await setPassword(store, author, { accountId: author.accountId, passwordHash });
  // Every session has ended, this one too: whoever changed it goes on in a new one.
  return redirect(`${paths.password()}?said=changed`, {
    headers: { "Set-Cookie": await signIn(request, context, author) },
  });
});

async function ownAccount({ store, actor }: SignedInVisit) {
  const account = await findAccount(store, actor.accountId);
  if (account === undefined) throw notFound();
  return account;
}

export default function Password() {
  const { title, least, hasPassword, isChanged } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { fields, password } = words.accounts;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{title}</h1>
        <p>{hasPassword ? password.introduction : password.none}</p>
      </div>
      {isChanged && form === undefined ? (
        <p className="notice" role="status">
          {password.changed}
        </p>
      ) : null}
      <ErrorSummary form={form} labels={{ ...fields, currentPassword: password.current }} />
      {hasPassword ? (
        <form method="post" className="form" noValidate>
          <TextField
            name="currentPassword"
            label={password.current}
            form={form}
            value=""
            type="password"
            autoComplete="current-password"
          />
          <NewPasswordFields form={form} least={least} />
          <FormButtons submit={password.submit} back={{ to: paths.portfolio(), label: words.pages.back }} />
        </form>
      ) : null}
    </main>
  );
}
