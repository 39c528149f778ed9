import { Form, useLoaderData } from "@remix-run/react";
import { SelectField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Begins from nothing, or from the governance of a programme that one may see. */
export function TemplateChoice() {
  const { template, templates } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.founding;
  return (
    <section className="stack">
      <Form method="get" className="search">
        <SelectField
          name="template"
          label={say.template}
          hint={say.templateHint}
          form={undefined}
          value={template?.slug ?? ""}
          blank={say.fromNothing}
          options={templates}
        />
        <button className="utrecht-button utrecht-button--secondary-action" type="submit">
          {say.takeTemplate}
        </button>
      </Form>
      {template === null ? null : <p className="notice">{say.taken(template.name)}</p>}
    </section>
  );
}
