import type { FormReply } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { KeptField } from "./kept-field.tsx";

/** For whoever has a password. A full page load on purpose: nothing of the visit before it stays in memory. */
export function PasswordForm({ to, form }: { readonly to: string; readonly form: FormReply | undefined }) {
  const { words } = useSpeech();
  const say = words.pages.signIn;
  return (
    <section className="stack" aria-labelledby="with-password">
      <h2 id="with-password">{say.passwordHeading}</h2>
      <ErrorSummary
        form={form?.whole === "expired" ? undefined : form}
        labels={{ email: say.email, password: say.password }}
        sayWhole={(key) => (key === "limited" ? say.limited : say.refused)}
      />
      <form method="post" action={paths.signIn()} className="form" noValidate>
        <input type="hidden" name="to" value={to} />
        <KeptField form={form} />
        <TextField name="email" label={say.email} form={form} type="email" autoComplete="username" />
        <TextField
          name="password"
          label={say.password}
          form={form}
          value=""
          type="password"
          autoComplete="current-password"
        />
        <button className="utrecht-button utrecht-button--primary-action" type="submit">
          {say.submit}
        </button>
      </form>
    </section>
  );
}
