import { type FormReply, typed } from "#i18n/form-reply.ts";

/** Carries the key of a form that makes something, so that a doubled click makes it once. */
export function OnceField({ once, form }: { readonly once: string; readonly form: FormReply | undefined }) {
  return <input type="hidden" name="once" value={typed(form, "once") || once} />;
}
