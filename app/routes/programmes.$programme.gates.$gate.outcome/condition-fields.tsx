import { useLoaderData } from "@remix-run/react";
import type { CriterionWeight } from "#domain/gate.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { SelectField, TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

interface Row {
  /** The criterion that the condition is for, or the extra row. */
  readonly row: string;
  readonly legend: string;
  readonly weight: CriterionWeight | null;
  readonly form: FormReply | undefined;
}

/** One condition: what must be done, by whom, before which day. */
export function ConditionFields({ row, legend, weight, form }: Row) {
  const { people } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates.outcomeForm;
  const { condition } = say;
  return (
    <fieldset className={`condition${weight === "hard" ? " condition--hard" : ""}`}>
      <legend>
        <strong>{legend}</strong> {weight === null ? null : <span className="muted">({say[weight]})</span>}
      </legend>
      <TextField
        name={`action_${row}`}
        label={condition.action}
        form={form}
        value={typed(form, `action_${row}`)}
      />
      <div className="side-by-side">
        <SelectField
          name={`owner_${row}`}
          label={condition.owner}
          form={form}
          value={typed(form, `owner_${row}`)}
          blank={condition.nobody}
          options={people}
        />
        <TextField
          name={`due_${row}`}
          label={condition.due}
          form={form}
          value={typed(form, `due_${row}`)}
          type="date"
          isShort
        />
      </div>
    </fieldset>
  );
}
