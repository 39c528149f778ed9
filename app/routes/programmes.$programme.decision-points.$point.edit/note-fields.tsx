import { useLoaderData } from "@remix-run/react";
import { COVER_NOTE_PARTS } from "#domain/decision-point.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { TextArea } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The parts of the cover note that somebody must write: what is left empty can still be written in Word. */
export function NoteFields({ form }: { readonly form: FormReply | undefined }) {
  const { point } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <>
      <TextArea name="background" label={words.agenda.occasion} form={form} value={point.background ?? ""} />
      {COVER_NOTE_PARTS.map((part) => (
        <TextArea
          key={part}
          name={part}
          label={words.agenda[part]}
          form={form}
          value={point.coverNote[part] ?? ""}
          rows={3}
        />
      ))}
    </>
  );
}
