import type { RatificationStep } from "#domain/authority.ts";
import { CONSTITUENCIES } from "#domain/party.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { SelectField, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

/** As many ratifications as a form has room for, in order. */
export const RATIFICATION_STEPS = [1, 2, 3, 4] as const;

interface Fields {
  readonly form: FormReply | undefined;
  readonly chain: readonly RatificationStep[];
}

/** Who at home must confirm, one after the other, and how many days each takes. More than one is folded away. */
export function RatificationFields({ form, chain }: Fields) {
  const { words } = useSpeech();
  const say = words.authority.form;
  const isFilled = (step: number) =>
    chain.length >= step || typed(form, `ratifiedBy${step}`) !== "" || typed(form, `leadDays${step}`) !== "";
  const [first, ...later] = RATIFICATION_STEPS;
  return (
    <>
      <StepFields step={first} form={form} chain={chain} />
      <details open={later.some(isFilled)}>
        <summary>{say.moreSteps}</summary>
        <div className="form chain">
          {later.map((step) => (
            <StepFields key={step} step={step} form={form} chain={chain} />
          ))}
        </div>
      </details>
    </>
  );
}

function StepFields({ step, form, chain }: Fields & { readonly step: number }) {
  const { words } = useSpeech();
  const say = words.authority.form;
  const known = chain[step - 1];
  return (
    <div className="side-by-side">
      <SelectField
        name={`ratifiedBy${step}`}
        label={say.ratifiedBy(step)}
        form={form}
        value={known?.constituency}
        blank={say.ratifiedByNobody}
        options={CONSTITUENCIES.map((value) => ({ value, label: words.terms.constituencies[value] }))}
      />
      <TextField
        name={`leadDays${step}`}
        label={say.leadDays(step)}
        form={form}
        value={known === undefined ? "" : String(known.leadDays)}
        inputMode="numeric"
      />
    </div>
  );
}
