import type { Action } from "#domain/action.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { type Option, SelectField, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly action: Pick<Action, "text" | "ownerId" | "dueOn" | "bodyId" | "workstreamId">;
  readonly offered: {
    readonly people: readonly Option[];
    readonly bodies: readonly Option[];
    readonly workstreams: readonly Option[];
  };
}

/** What can be said of any action, filled with what was typed, else with what stands there. */
export function ActionFields({ form, action, offered }: Fields) {
  const { words } = useSpeech();
  const { labels, none } = words.actions.form;
  return (
    <>
      <TextField name="text" label={labels.text} form={form} value={typed(form, "text", action.text)} />
      <SelectField
        name="ownerId"
        label={labels.ownerId}
        form={form}
        value={typed(form, "ownerId", action.ownerId ?? "")}
        blank={words.actions.nobody}
        options={offered.people}
      />
      <TextField
        name="dueOn"
        label={labels.dueOn}
        form={form}
        value={typed(form, "dueOn", action.dueOn ?? "")}
        type="date"
        isShort
      />
      <SelectField
        name="bodyId"
        label={labels.bodyId}
        form={form}
        value={typed(form, "bodyId", action.bodyId ?? "")}
        blank={none}
        options={offered.bodies}
      />
      <SelectField
        name="workstreamId"
        label={labels.workstreamId}
        form={form}
        value={typed(form, "workstreamId", action.workstreamId ?? "")}
        blank={none}
        options={offered.workstreams}
      />
    </>
  );
}
