import type { LearningPoint } from "#domain/indicator.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { TextArea, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Filled {
  readonly form: FormReply | undefined;
  readonly learned: Pick<LearningPoint, "area" | "theme" | "round" | "text">;
}

/** What was learned, and of which area, theme and round. */
export function LearningFields({ form, learned }: Filled) {
  const { labels, hints } = useSpeech().words.learning;
  return (
    <>
      <div className="side-by-side">
        <TextField name="area" label={labels.area} form={form} value={learned.area ?? ""} />
        <TextField name="theme" label={labels.theme} form={form} value={learned.theme ?? ""} />
      </div>
      <TextField
        name="round"
        label={labels.round}
        hint={hints.round}
        form={form}
        value={learned.round ?? ""}
        isShort
      />
      <TextArea name="text" label={labels.text} hint={hints.text} form={form} value={learned.text} rows={4} />
    </>
  );
}
