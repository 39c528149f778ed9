import { PURPOSES, type Purpose } from "#domain/decision-point.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { Choices, type Option, SelectField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly form: FormReply | undefined;
  readonly purpose: Purpose;
  readonly bodyId: string;
  readonly bodies: readonly Option[];
}

/** At which table it comes, and whether that decides or only takes note: fixed once it is on a published agenda. */
export function PointTableFields({ form, purpose, bodyId, bodies }: Shown) {
  const { words } = useSpeech();
  const { labels } = words.points;
  return (
    <div className="side-by-side">
      <SelectField name="bodyId" label={labels.bodyId} form={form} value={bodyId} options={bodies} />
      <Choices
        name="purpose"
        label={labels.purpose}
        form={form}
        type="radio"
        values={[purpose]}
        options={PURPOSES.map((value) => ({ value, label: words.terms.purposes[value] }))}
      />
    </div>
  );
}
