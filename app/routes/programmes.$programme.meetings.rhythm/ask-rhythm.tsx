import { Form, useLoaderData } from "@remix-run/react";
import { SelectField, TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Which body, and in which rhythm: it only asks, so the address says it all and can be shared. */
export function AskRhythm() {
  const { bodies, habit, asked } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.rhythm;
  // Keyed by what was asked, so that another body brings its own rhythm into the fields.
  const key = `${habit?.bodyId} ${asked.weeks} ${asked.from} ${asked.until}`;
  const field = { form: undefined };
  return (
    <Form method="get" className="form" key={key}>
      <SelectField
        {...field}
        name="body"
        label={words.calendar.fields.bodyId}
        value={habit?.bodyId ?? ""}
        blank={words.calendar.form.choose}
        options={bodies}
      />
      <div className="side-by-side">
        <TextField
          {...field}
          name="weeks"
          label={say.weeks}
          value={asked.weeks === null ? "" : String(asked.weeks)}
          inputMode="numeric"
        />
        <TextField {...field} name="from" label={say.from} value={asked.from ?? ""} type="date" />
        <TextField {...field} name="until" label={say.until} value={asked.until} type="date" />
      </div>
      <button className="utrecht-button utrecht-button--secondary-action" type="submit">
        {say.show}
      </button>
    </Form>
  );
}
