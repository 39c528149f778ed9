import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forEveryone } from "#auth/guard.server.ts";
import { tokenHashOf } from "#auth/invitation.server.ts";
import { hashPassword, PASSWORD_LENGTH } from "#auth/password.server.ts";
import { signIn } from "#auth/session.server.ts";
import { acceptInvitation, findInvited } from "#db/queries/invitations.ts";
import type { Context } from "#http/context.server.ts";
import { readForm } from "#http/form.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { NewPasswordFields } from "#ui/new-password-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { SpentLink } from "#ui/spent-link.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forEveryone(async ({ context, params, words }) => {
  const invited = await findInvited(context.store, shownLink(context, params.token));
  if (invited === undefined) throw notFound();
  return { title: words.accounts.invitation.heading, least: PASSWORD_LENGTH.least, ...invited };
});

export const action = forEveryone(async ({ request, context, params, store }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const shown = shownLink(context, params.token);
  // Hashing a password is dear; nobody without a link that works may ask for it.
  if ((await findInvited(store, shown)) === undefined) throw notFound();
  const passwordHash = await hashPassword(value.password);
  const accepted = await acceptInvitation(store, { ...shown, passwordHash });
  if (accepted.kind === "gone") throw notFound();
  return redirect(paths.portfolio(), {
    headers: { "Set-Cookie": await signIn(request, context, accepted.author) },
  });
});

export { SpentLink as ErrorBoundary };

function shownLink({ now }: Context, token = "") {
  return { tokenHash: tokenHashOf(token), at: now() };
}

export default function Invitation() {
  const { title, least, name, email } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { fields, invitation } = words.accounts;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{title}</h1>
        <p className="lead">{invitation.introduction(name, email)}</p>
      </div>
      <ErrorSummary form={form} labels={fields} />
      <form method="post" className="form" noValidate>
        <NewPasswordFields form={form} least={least} />
        <button className="utrecht-button utrecht-button--primary-action" type="submit">
          {invitation.submit}
        </button>
      </form>
    </main>
  );
}
