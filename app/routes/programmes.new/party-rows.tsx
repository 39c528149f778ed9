import { useLoaderData } from "@remix-run/react";
import { PARTY_KINDS } from "#domain/party.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { SelectField, TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { Suggestions } from "#ui/suggestions.tsx";
import type { loader } from "./route.tsx";
import { cellOf, splitRows } from "./row-fields.ts";

interface Parties {
  readonly form: FormReply | undefined;
  readonly organisations: readonly string[];
}

/** Who takes part: organisations that are known or new, one a row; empty rows do not count. */
export function PartyRows({ form, organisations }: Parties) {
  const { rows } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.founding;
  const { shown, folded } = splitRows({ kind: "party", form, rows });
  return (
    <section className="stack">
      <h2>{say.parties}</h2>
      <p>{say.partiesHint}</p>
      <Suggestions id="organisations" values={organisations} />
      {shown.map((row) => (
        <PartyRow key={row} row={row} form={form} />
      ))}
      {folded.length === 0 ? null : (
        <details>
          <summary>{say.more.party}</summary>
          {folded.map((row) => (
            <PartyRow key={row} row={row} form={form} />
          ))}
        </details>
      )}
    </section>
  );
}

function PartyRow({ row, form }: { readonly row: number; readonly form: FormReply | undefined }) {
  const { rows } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, row: rowName } = words.founding;
  const cell = (column: string) => cellOf({ kind: "party", form, rows }, row, column);
  const from = cell("From");
  return (
    <fieldset className="founding__row">
      <legend className="field__label">{rowName.party(row)}</legend>
      {from.value === "" ? null : <input type="hidden" name={from.name} value={from.value} />}
      <div className="founding__cells">
        <TextField {...cell("Name")} label={columns.Name} list="organisations" autoComplete="off" />
        <SelectField
          {...cell("Kind")}
          label={columns.Kind}
          blank={words.administration.choose}
          options={PARTY_KINDS.map((value) => ({ value, label: words.terms.partyKinds[value] }))}
        />
        <TextField {...cell("Group")} label={columns.Group} autoComplete="off" />
      </div>
    </fieldset>
  );
}
