import type { Day } from "#domain/day.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { DayOrUnknown } from "./day-text.tsx";
import { TextField } from "./field.tsx";
import { ChangingForm } from "./governance-form.tsx";

interface Ending {
  /** What ends, or has an end that may be taken back; null: it goes on. */
  readonly of: { readonly version: number; readonly endedOn: Day | null };
  readonly today: Day;
  readonly form: FormReply | undefined;
  readonly back: string;
  readonly say: {
    readonly label: string;
    readonly goesOn: string;
    readonly hint: string;
    readonly hintAgain: string;
    readonly submit: string;
  };
}

/** Says from which day something of a programme is no more: today unless another day is typed; empty takes it back. */
export function EndForm({ of: { version, endedOn }, today, form, back, say }: Ending) {
  const { label, goesOn, hint, hintAgain, submit } = say;
  return (
    <ChangingForm
      version={version}
      form={form}
      labels={{ endedOn: label }}
      stands={[[label, endedOn === null ? goesOn : <DayOrUnknown key="endedOn" day={endedOn} />]]}
      back={back}
      submit={submit}
    >
      <TextField
        name="endedOn"
        label={label}
        hint={endedOn === null ? hint : hintAgain}
        form={form}
        value={typed(form, "endedOn", endedOn ?? today)}
        type="date"
        isShort
      />
    </ChangingForm>
  );
}
