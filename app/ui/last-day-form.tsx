import type { Day } from "#domain/day.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { DayOrUnknown } from "./day-text.tsx";
import { TextField } from "./field.tsx";
import { ChangingForm } from "./governance-form.tsx";

interface Ending {
  readonly programme: { readonly slug: string };
  readonly form: FormReply | undefined;
  /** The version of what ends, and its last day as it stands now; null is unknown. */
  readonly version: number;
  readonly until: Day | null;
  readonly today: Day;
  readonly labels: Readonly<Record<"until", string>>;
  readonly submit: string;
}

/** Says which day is the last of something in the governance of a programme: today, unless another one is typed. */
export function LastDayForm({ programme, form, version, until, today, labels, submit }: Ending) {
  return (
    <ChangingForm
      version={version}
      form={form}
      labels={labels}
      stands={[[labels.until, <DayOrUnknown key="until" day={until} />]]}
      back={paths.governance(programme.slug)}
      submit={submit}
    >
      <TextField name="until" label={labels.until} form={form} value={until ?? today} type="date" isShort />
    </ChangingForm>
  );
}
