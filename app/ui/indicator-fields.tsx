import {
  type DefinitionEdit,
  DIRECTIONS,
  INDICATOR_KINDS,
  INDICATOR_MEASURES,
  INDICATOR_SCOPES,
  type Indicator,
} from "#domain/indicator.ts";
import { FREQUENCIES } from "#domain/measuring-period.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { Choices, type Option, SelectField, TextArea, TextField } from "./field.tsx";
import { PathFields, ToleranceFields } from "./indicator-path-fields.tsx";
import { useSpeech } from "./speech.tsx";

export interface IndicatorFilled {
  readonly form: FormReply | undefined;
  readonly indicator: Pick<Indicator, "name" | "kind" | "ownerId" | "workstreamId" | "decimals">;
  readonly definition: DefinitionEdit;
  readonly people: readonly Option[];
  readonly workstreams: readonly Option[];
  readonly parties: readonly Option[];
  /** The parties that measure it now. */
  readonly partyIds: readonly string[];
}

/** What an indicator is called, what it means, along which path it goes, and who measures it. */
export function IndicatorFields({
  isNew = false,
  ...filled
}: IndicatorFilled & { readonly isNew?: boolean }) {
  const { form, indicator, people, workstreams, parties, partyIds } = filled;
  const { words } = useSpeech();
  const say = words.indicators;
  const { labels, hints } = say.form;
  return (
    <>
      <TextField name="name" label={labels.name} form={form} value={typed(form, "name", indicator.name)} />
      <div className="side-by-side">
        <SelectField
          name="kind"
          label={labels.kind}
          form={form}
          value={indicator.kind}
          options={INDICATOR_KINDS.map((value) => ({ value, label: say.kinds[value] }))}
        />
        <SelectField
          name="ownerId"
          label={labels.ownerId}
          form={form}
          value={indicator.ownerId ?? ""}
          blank={say.form.nobody}
          options={people}
        />
      </div>
      <SelectField
        name="workstreamId"
        label={labels.workstreamId}
        form={form}
        value={indicator.workstreamId ?? ""}
        blank={say.form.noWorkstream}
        options={workstreams}
      />
      {isNew ? <Ground form={form} /> : null}
      <Meaning {...filled} />
      <PathFields {...filled} />
      <ToleranceFields {...filled} />
      {parties.length === 0 ? null : (
        <Choices
          name="partyIds"
          label={labels.partyIds}
          hint={hints.partyIds}
          form={form}
          type="checkbox"
          values={partyIds}
          options={parties}
          areColumns
        />
      )}
    </>
  );
}

/** What is said once, because what is measured rests on it. */
function Ground({ form }: Pick<IndicatorFilled, "form">) {
  const say = useSpeech().words.indicators;
  const { labels, hints } = say.form;
  return (
    <div className="side-by-side">
      <SelectField
        name="measure"
        label={labels.measure}
        hint={hints.measure}
        form={form}
        value="number"
        options={INDICATOR_MEASURES.map((value) => ({ value, label: say.measures[value] }))}
      />
      <SelectField
        name="scope"
        label={labels.scope}
        hint={hints.scope}
        form={form}
        value="whole"
        options={INDICATOR_SCOPES.map((value) => ({ value, label: say.scopes[value] }))}
      />
      <SelectField
        name="decimals"
        label={labels.decimals}
        hint={hints.decimals}
        form={form}
        value="0"
        options={["0", "1", "2", "3", "4"].map((value) => ({ value, label: value }))}
      />
    </div>
  );
}

function Meaning({ form, definition }: IndicatorFilled) {
  const { words } = useSpeech();
  const say = words.indicators;
  const { labels, hints } = say.form;
  const { unknown } = words.pages;
  return (
    <>
      <TextArea
        name="definition"
        label={labels.definition}
        hint={hints.definition}
        form={form}
        value={definition.definition ?? ""}
        rows={3}
      />
      <div className="side-by-side">
        <TextField
          name="unit"
          label={labels.unit}
          hint={hints.unit}
          form={form}
          value={definition.unit ?? ""}
        />
        <SelectField
          name="direction"
          label={labels.direction}
          form={form}
          value={definition.direction ?? ""}
          blank={unknown}
          options={DIRECTIONS.map((value) => ({ value, label: say.directions[value] }))}
        />
      </div>
      <div className="side-by-side">
        <TextField name="source" label={labels.source} form={form} value={definition.source ?? ""} />
        <SelectField
          name="frequency"
          label={labels.frequency}
          form={form}
          value={definition.frequency ?? ""}
          blank={unknown}
          options={FREQUENCIES.map((value) => ({ value, label: say.frequencies[value] }))}
        />
      </div>
    </>
  );
}
