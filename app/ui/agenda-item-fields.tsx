import { AGENDA_KINDS, type AgendaItem } from "#domain/agenda.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { Choices, SelectField, TextArea, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

type Fields = Pick<
  AgendaItem,
  "title" | "kind" | "minutes" | "presenter" | "note" | "papers" | "isConfidential"
>;

/** What those fields are called above the form, where a finding names its field. */
export function agendaItemLabels({ meetings: { item } }: Catalogue): Readonly<Record<string, string>> {
  const { title, kind, minutes, presenter, note, papers, confidential } = item;
  return { title, kind, minutes, presenter, note, papers, isConfidential: confidential };
}

/** The fields that every agenda item has, filled with what was typed, else with what stands there. */
export function AgendaItemFields({
  form,
  item,
}: {
  readonly form: FormReply | undefined;
  readonly item: Fields;
}) {
  const { words } = useSpeech();
  const say = words.meetings.item;
  return (
    <>
      <TextField name="title" label={say.title} form={form} value={item.title} />
      <SelectField
        name="kind"
        label={say.kind}
        form={form}
        value={item.kind}
        options={AGENDA_KINDS.map((kind) => ({ value: kind, label: words.terms.agendaKinds[kind] }))}
      />
      <TextField
        name="minutes"
        label={say.minutes}
        form={form}
        value={String(item.minutes)}
        inputMode="numeric"
        isShort
      />
      <TextField name="presenter" label={say.presenter} form={form} value={item.presenter ?? ""} />
      <TextArea name="note" label={say.note} form={form} value={item.note ?? ""} rows={6} />
      <TextArea
        name="papers"
        label={say.papers}
        hint={say.papersHint}
        form={form}
        value={item.papers.join("\n")}
        rows={3}
      />
      <Choices
        name="isConfidential"
        label={say.confidential}
        form={form}
        type="checkbox"
        values={item.isConfidential ? ["on"] : []}
        options={[{ value: "on", label: say.confidentialHint }]}
      />
    </>
  );
}
