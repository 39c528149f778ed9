import type { FormReply } from "#i18n/form-reply.ts";
import { TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

/** A new password, twice; it is never sent back, so both are empty after a finding. */
export function NewPasswordFields({
  form,
  least,
}: {
  readonly form: FormReply | undefined;
  readonly least: number;
}) {
  const { words } = useSpeech();
  const { fields, passwordHint } = words.accounts;
  const kept = { form, value: "", type: "password", autoComplete: "new-password" } as const;
  return (
    <>
      <TextField name="password" label={fields.password} hint={passwordHint(least)} {...kept} />
      <TextField name="passwordAgain" label={fields.passwordAgain} {...kept} />
    </>
  );
}
