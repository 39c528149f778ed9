import { useLoaderData } from "@remix-run/react";
import { BODY_FUNCTIONS, BODY_KINDS, DECISION_RULES } from "#domain/body.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { SelectField, TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";
import { cellOf, splitRows } from "./row-fields.ts";

/** Which bodies there are, how they work, and when each meets first. */
export function BodyRows({ form }: { readonly form: FormReply | undefined }) {
  const { rows } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.founding;
  const { shown, folded } = splitRows({ kind: "body", form, rows });
  return (
    <section className="stack">
      <h2>{say.bodies}</h2>
      <p>{say.bodiesHint}</p>
      {shown.map((row) => (
        <BodyRow key={row} row={row} form={form} />
      ))}
      {folded.length === 0 ? null : (
        <details>
          <summary>{say.more.body}</summary>
          {folded.map((row) => (
            <BodyRow key={row} row={row} form={form} />
          ))}
        </details>
      )}
    </section>
  );
}

function BodyRow({ row, form }: { readonly row: number; readonly form: FormReply | undefined }) {
  const { rows } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, row: rowName } = words.founding;
  const { bodyKinds, bodyFunctions, decisionRules } = words.terms;
  const cell = (column: keyof typeof columns) => ({
    ...cellOf({ kind: "body", form, rows }, row, column),
    label: columns[column],
  });
  const from = cell("From");
  const choices = <Of extends string>(of: readonly Of[], labels: Readonly<Record<Of, string>>) =>
    of.map((value) => ({ value, label: labels[value] }));
  return (
    <fieldset className="founding__row">
      <legend className="field__label">{rowName.body(row)}</legend>
      {from.value === "" ? null : <input type="hidden" name={from.name} value={from.value} />}
      <div className="founding__cells">
        <TextField {...cell("Name")} autoComplete="off" />
        <SelectField
          {...cell("Kind")}
          blank={words.administration.choose}
          options={choices(BODY_KINDS, bodyKinds)}
        />
        <SelectField
          {...cell("Function")}
          blank={words.pages.unknown}
          options={choices(BODY_FUNCTIONS, bodyFunctions)}
        />
        <SelectField
          {...cell("Rule")}
          blank={words.pages.unknown}
          options={choices(DECISION_RULES, decisionRules)}
        />
        <TextField {...cell("Rhythm")} inputMode="numeric" />
        <TextField {...cell("Papers")} inputMode="numeric" />
        <TextField {...cell("On")} type="date" />
        <TextField {...cell("Start")} type="time" />
        <TextField {...cell("End")} type="time" />
      </div>
    </fieldset>
  );
}
