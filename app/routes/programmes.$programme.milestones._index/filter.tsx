import { Form, useLoaderData } from "@remix-run/react";
import { TREND_PATTERNS } from "#domain/trend.ts";
import { SelectField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Which milestones are shown: the choice stands in the address. */
export function Filter() {
  const { pattern, workstream, workstreams, asOf } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.milestones.filter;
  return (
    <Form method="get" className="filter no-print" aria-label={say.label} key={workstream + pattern}>
      {asOf === null ? null : <input type="hidden" name="asOf" value={asOf} />}
      <SelectField
        name="workstream"
        label={say.workstream}
        form={undefined}
        value={workstream}
        blank={say.every}
        options={workstreams}
      />
      <SelectField
        name="pattern"
        label={say.pattern}
        form={undefined}
        value={pattern}
        blank={say.any}
        options={TREND_PATTERNS.map((value) => ({ value, label: words.milestones.patterns[value] }))}
      />
      <button className="utrecht-button utrecht-button--secondary-action" type="submit">
        {say.submit}
      </button>
    </Form>
  );
}
