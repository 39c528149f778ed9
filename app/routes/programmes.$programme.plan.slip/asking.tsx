import { Form, useLoaderData } from "@remix-run/react";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What slips, how far and which way: the question stands in the address. */
export function Asking({ form: posted }: { readonly form: FormReply | undefined }) {
  const { things, asked } = useLoaderData<typeof loader>();
  const say = useSpeech().words.timeline.slip;
  const form = posted ?? asked ?? undefined;
  return (
    <>
      {posted === undefined ? <ErrorSummary form={asked ?? undefined} labels={say.labels} /> : null}
      <Form method="get" className="form slip-asked no-print" noValidate>
        <SelectField
          name="item"
          label={say.labels.item}
          form={form}
          value={typed(form, "item")}
          options={things}
        />
        <TextField
          name="days"
          label={say.labels.days}
          form={form}
          value={typed(form, "days", "10")}
          inputMode="numeric"
          isShort
        />
        <SelectField
          name="direction"
          label={say.labels.direction}
          form={form}
          value={typed(form, "direction", "later")}
          options={[
            { value: "later", label: say.directions.later },
            { value: "earlier", label: say.directions.earlier },
          ]}
        />
        <button className="utrecht-button utrecht-button--secondary-action" type="submit">
          {say.submit}
        </button>
      </Form>
    </>
  );
}
