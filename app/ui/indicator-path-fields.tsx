import type { DefinitionEdit } from "#domain/indicator.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { formatDay } from "#i18n/format.ts";
import { typedFigure } from "#i18n/say-figure.ts";
import { TextArea, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Filled {
  readonly form: FormReply | undefined;
  readonly indicator: { readonly decimals: number };
  readonly definition: DefinitionEdit;
}

/** Where it began and what is aimed at afterwards. */
export function PathFields({ form, indicator, definition: { baseline, path } }: Filled) {
  const speech = useSpeech();
  const { labels, hints } = speech.words.indicators.form;
  const figure = (value: number) => typedFigure(value, indicator, speech);
  return (
    <>
      <div className="side-by-side">
        <TextField
          name="baselineOn"
          label={labels.baselineOn}
          form={form}
          value={baseline?.on ?? ""}
          type="date"
        />
        <TextField
          name="baselineValue"
          label={labels.baselineValue}
          form={form}
          value={baseline === null ? "" : figure(baseline.value)}
          inputMode="decimal"
        />
      </div>
      <TextArea
        name="path"
        label={labels.path}
        hint={hints.path}
        form={form}
        value={path.map(({ on, value }) => `${formatDay(on, "nl")} ${figure(value)}`).join("\n")}
        rows={3}
      />
    </>
  );
}

/** By how many percent of the path one may be off, on either side. */
export function ToleranceFields({ form, definition: { tolerances } }: Filled) {
  const { labels, hints, legends } = useSpeech().words.indicators.form;
  const percents = {
    unfavourableGreen: tolerances.unfavourable.greenPercent,
    unfavourableAmber: tolerances.unfavourable.amberPercent,
    favourableGreen: tolerances.favourable.greenPercent,
    favourableAmber: tolerances.favourable.amberPercent,
  };
  return (
    <fieldset className="stack stack--tight">
      <legend className="field__label">{legends.tolerance}</legend>
      <p className="field__hint">{hints.tolerance}</p>
      <div className="tolerances">
        {(Object.keys(percents) as (keyof typeof percents)[]).map((name) => (
          <TextField
            key={name}
            name={name}
            label={labels[name]}
            form={form}
            value={String(percents[name])}
            inputMode="numeric"
          />
        ))}
      </div>
    </fieldset>
  );
}
