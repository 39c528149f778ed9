import type { Phase } from "#domain/phase.ts";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { Choices, TextField } from "./field.tsx";
import { SpanFields } from "./span-fields.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly phase: Pick<Phase, "name" | "isProvisional" | "startsOn" | "endsOn">;
}

/** What can be said of any phase, filled with what was typed, else with what stands there. */
export function PhaseFields({ form, phase }: Fields) {
  const { words } = useSpeech();
  const { labels, provisional } = words.gates.phaseForm;
  return (
    <>
      <TextField name="name" label={labels.name} form={form} value={typed(form, "name", phase.name)} />
      <Choices
        name="isProvisional"
        label={labels.isProvisional}
        form={form}
        type="checkbox"
        values={chosen(form, "isProvisional", phase.isProvisional ? ["on"] : [])}
        options={[{ value: "on", label: provisional }]}
      />
      <SpanFields form={form} span={phase} labels={labels} />
    </>
  );
}
