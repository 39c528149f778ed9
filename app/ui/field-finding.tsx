import type { FormReply } from "#i18n/form-reply.ts";
import { sayError } from "#i18n/say-error.ts";
import { useSpeech } from "./speech.tsx";

/** What is wrong with a group of fields; whatever draws the group names it in `aria-describedby`. */
export function FieldFinding({
  name,
  form,
}: {
  readonly name: string;
  readonly form: FormReply | undefined;
}) {
  const speech = useSpeech();
  const finding = form?.errors[name];
  if (finding === undefined || finding === form?.whole) return null;
  return (
    <p className="field__error" id={`${name}-error`}>
      {sayError(finding, speech)}
    </p>
  );
}
