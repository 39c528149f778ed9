import { Form, useLoaderData } from "@remix-run/react";
import { QUESTION_STATES } from "#domain/open-question.ts";
import { SelectField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Which questions are shown: the choice stands in the address. */
export function Filter() {
  const { state, by, addressees } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.openQuestions.filter;
  return (
    <Form method="get" className="filter no-print" aria-label={say.label}>
      <SelectField
        name="state"
        label={say.state}
        form={undefined}
        value={state}
        options={QUESTION_STATES.map((value) => ({ value, label: say.states[value] }))}
      />
      <SelectField
        name="by"
        label={say.addressee}
        form={undefined}
        value={by}
        blank={say.anybody}
        options={addressees}
      />
      <button className="utrecht-button utrecht-button--secondary-action" type="submit">
        {say.submit}
      </button>
    </Form>
  );
}
