import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forEveryone } from "#auth/guard.server.ts";
import { tokenHashOf } from "#auth/invitation.server.ts";
import { hashPassword, PASSWORD_LENGTH } from "#auth/password.server.ts";
import { signIn } from "#auth/session.server.ts";
import { createFirstAdministrator } from "#db/queries/first-administrator.ts";
import { isUsable } from "#db/queries/invitations.ts";
import type { Context } from "#http/context.server.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { NewPasswordFields } from "#ui/new-password-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { SpentLink } from "#ui/spent-link.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forEveryone(async ({ context, params, words }) => {
  if (!(await isUsable(context.store, shownLink(context, params.token)))) throw notFound();
  return { title: words.accounts.firstAdministrator.heading, least: PASSWORD_LENGTH.least };
});

export const action = forEveryone(async ({ request, context, params, store }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const shown = shownLink(context, params.token);
  // Hashing a password is dear; nobody without a link that works may ask for it.
  if (!(await isUsable(store, shown))) throw notFound();
  const { password, passwordAgain: _, ...who } = value;
  const made = await createFirstAdministrator(store, {
    ...who,
    ...shown,
    passwordHash: await hashPassword(password),
  });
  if (made.kind === "gone") throw notFound();
  if (made.kind === "email-taken") return unprocessable(foundAt(form, "email", "emailTaken"));
  return redirect(paths.portfolio(), {
    headers: { "Set-Cookie": await signIn(request, context, made.author) },
  });
});

export { SpentLink as ErrorBoundary };

function shownLink({ now }: Context, token = "") {
  return { tokenHash: tokenHashOf(token), purpose: "first-administrator", at: now() } as const;
}

export default function FirstAdministrator() {
  const { title, least } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.accounts.fields;
  const { introduction, submit } = words.accounts.firstAdministrator;
  const field = (name: "name" | "organisation" | "email") => ({
    ...{ name, form, label: say[name] },
  });
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{title}</h1>
        <p className="lead">{introduction}</p>
      </div>
      <ErrorSummary form={form} labels={say} />
      <form method="post" className="form" noValidate>
        <TextField {...field("name")} autoComplete="name" />
        <TextField {...field("organisation")} autoComplete="organization" />
        <TextField {...field("email")} type="email" autoComplete="username" />
        <NewPasswordFields form={form} least={least} />
        <button className="utrecht-button utrecht-button--primary-action" type="submit">
          {submit}
        </button>
      </form>
    </main>
  );
}
