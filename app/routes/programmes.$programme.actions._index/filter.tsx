import { Form, useLoaderData } from "@remix-run/react";
import { SelectField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { SHOWN } from "./asked.ts";
import type { loader } from "./route.tsx";

/** Which actions are shown: the choice stands in the address. */
export function Filter() {
  const { asked, offered } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.actions.filter;
  const field = (name: keyof typeof asked) => ({
    ...{ name, label: say[name], form: undefined, value: asked[name] },
  });
  return (
    <Form
      method="get"
      className="register-filter no-print"
      aria-label={say.label}
      key={JSON.stringify(asked)}
    >
      <SelectField
        {...field("state")}
        options={SHOWN.map((value) => ({ value, label: words.actions.states[value] }))}
      />
      <SelectField {...field("owner")} blank={say.all} options={offered.people} />
      <SelectField {...field("body")} blank={say.all} options={offered.bodies} />
      {offered.workstreams.length === 0 ? null : (
        <SelectField {...field("workstream")} blank={say.all} options={offered.workstreams} />
      )}
      <button className="utrecht-button utrecht-button--secondary-action" type="submit">
        {say.submit}
      </button>
    </Form>
  );
}
