import { Form, useLoaderData } from "@remix-run/react";
import { SelectField, TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Which indicator and which period: one sentence with fields in it, above what is entered. */
export function Asking() {
  const { indicators, asked } = useLoaderData<typeof loader>();
  const say = useSpeech().words.measuring;
  if (asked === null) return null;
  const { indicator, period, isTurned } = asked;
  return (
    <section className="stack stack--tight no-print" aria-labelledby="asking">
      <h2 id="asking">{say.choose}</h2>
      {isTurned ? <p className="notice notice--error">{say.dayOrder}</p> : null}
      {/* Keyed, so that the fields follow the address after a choice. */}
      <Form method="get" className="measuring-choice" key={`${indicator.id} ${period.from}`}>
        <SelectField
          name="indicator"
          label={say.labels.indicator}
          form={undefined}
          value={indicator.id}
          options={indicators}
        />
        <TextField name="from" label={say.labels.from} form={undefined} value={period.from} type="date" />
        <TextField name="until" label={say.labels.until} form={undefined} value={period.until} type="date" />
        <button className="utrecht-button utrecht-button--secondary-action" type="submit">
          {say.show}
        </button>
      </Form>
      <p className="field__hint">{say.periodHint}</p>
    </section>
  );
}
