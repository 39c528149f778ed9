import type { Gate } from "#domain/gate.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { type Option, SelectField, TextArea, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly gate: Pick<Gate, "name" | "on" | "bodyId" | "decisionPointId" | "opensPhaseId">;
  readonly offered: {
    readonly bodies: readonly Option[];
    readonly points: readonly Option[];
    readonly phases: readonly Option[];
  };
}

/** What can be said of any gate, filled with what was typed, else with what stands there. */
export function GateFields({ form, gate, offered }: Fields) {
  const { words } = useSpeech();
  const { labels, unknown, none } = words.gates.form;
  return (
    <>
      <TextField name="name" label={labels.name} form={form} value={typed(form, "name", gate.name)} />
      <TextField
        name="on"
        label={labels.on}
        form={form}
        value={typed(form, "on", gate.on ?? "")}
        type="date"
        isShort
      />
      <SelectField
        name="bodyId"
        label={labels.bodyId}
        form={form}
        value={typed(form, "bodyId", gate.bodyId ?? "")}
        blank={unknown}
        options={offered.bodies}
      />
      <SelectField
        name="decisionPointId"
        label={labels.decisionPointId}
        form={form}
        value={typed(form, "decisionPointId", gate.decisionPointId ?? "")}
        blank={unknown}
        options={offered.points}
      />
      <SelectField
        name="opensPhaseId"
        label={labels.opensPhaseId}
        form={form}
        value={typed(form, "opensPhaseId", gate.opensPhaseId ?? "")}
        blank={none}
        options={offered.phases}
      />
    </>
  );
}

/** Why a day moves: asked wherever one may be moved. */
export function ReasonField({
  form,
  label,
}: {
  readonly form: FormReply | undefined;
  readonly label: string;
}) {
  const { words } = useSpeech();
  return (
    <TextArea
      name="reason"
      label={label}
      hint={words.gates.form.reasonHint}
      form={form}
      value={typed(form, "reason")}
      rows={2}
    />
  );
}
