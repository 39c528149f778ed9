import { type FormReply, typed } from "#i18n/form-reply.ts";

/** A form that came too late goes along through the door. */
export function KeptField({ form }: { readonly form: FormReply | undefined }) {
  const kept = typed(form, "kept");
  return kept === "" ? null : <input type="hidden" name="kept" value={kept} />;
}
