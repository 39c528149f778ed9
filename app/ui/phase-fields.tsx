import type { Phase } from "#domain/phase.ts";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { Choices, TextField } from "./field.tsx";
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
      <div className="side-by-side">
        <TextField
          name="startsOn"
          label={labels.startsOn}
          form={form}
          value={typed(form, "startsOn", phase.startsOn ?? "")}
          type="date"
        />
        <TextField
          name="endsOn"
          label={labels.endsOn}
          form={form}
          value={typed(form, "endsOn", phase.endsOn ?? "")}
          type="date"
        />
      </div>
    </>
  );
}
