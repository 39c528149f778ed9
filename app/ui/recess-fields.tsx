import type { FormReply } from "#i18n/form-reply.ts";
import { TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly recess: { readonly name: string; readonly from: string; readonly until: string };
}

/** What a recess is called, and its first and last day. */
export function RecessFields({ form, recess }: Fields) {
  const { words } = useSpeech();
  const say = words.calendar.recess.fields;
  return (
    <>
      <TextField
        name="name"
        label={say.name}
        hint={words.calendar.recess.nameHint}
        form={form}
        value={recess.name}
      />
      <div className="side-by-side side-by-side--narrow">
        <TextField name="from" label={say.from} form={form} value={recess.from} type="date" />
        <TextField name="until" label={say.until} form={form} value={recess.until} type="date" />
      </div>
    </>
  );
}
