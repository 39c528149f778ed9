import { Form, Link, useLoaderData } from "@remix-run/react";
import { PORTFOLIO_SORTS } from "#domain/portfolio.ts";
import { LIGHTS } from "#domain/status.ts";
import { paths } from "#paths";
import { SelectField, TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { GATE_WEEKS, isFiltered } from "./asked.ts";
import type { loader } from "./route.tsx";

/** Which programmes, and in which order. It all goes into the address, so that it can be kept and shared. */
export function Filter() {
  const { asked } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.portfolio.filter;
  const isChosen = isFiltered(asked) || asked.sort !== "own";
  return (
    <details className="choose no-print" open={isChosen}>
      <summary>{say.label}</summary>
      <Form method="get" className="register-filter" key={JSON.stringify(asked)}>
        <TextField name="text" label={say.text} form={undefined} value={asked.text} />
        <SelectField
          name="light"
          label={say.light}
          form={undefined}
          value={asked.light ?? ""}
          blank={say.any}
          options={LIGHTS.map((value) => ({ value, label: words.reports.lights[value] }))}
        />
        <SelectField
          name="weeks"
          label={say.weeks}
          form={undefined}
          value={String(asked.gateWithinWeeks ?? "")}
          blank={say.any}
          options={GATE_WEEKS.map((weeks) => ({ value: String(weeks), label: say.within(weeks) }))}
        />
        <SelectField
          name="sort"
          label={say.sort}
          form={undefined}
          value={asked.sort}
          options={PORTFOLIO_SORTS.map((value) => ({ value, label: say.sorts[value] }))}
        />
        <p className="row">
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            {say.show}
          </button>
          <Link className="utrecht-link" to={paths.portfolio()}>
            {say.clear}
          </Link>
        </p>
      </Form>
    </details>
  );
}
