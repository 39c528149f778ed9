import type { AnsweredBy } from "#domain/criterion-answer.ts";
import { CRITERION_KINDS, CRITERION_WEIGHTS, type Criterion } from "#domain/gate.ts";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { Choices, type Option, SelectField, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly criterion: Pick<Criterion, "text" | "weight"> & Omit<AnsweredBy, "id">;
  readonly offered: {
    readonly deliverables: readonly Option[];
    readonly points: readonly Option[];
    readonly steps: readonly Option[];
  };
}

/** What can be said of any criterion: what must hold, how hard, and what gives the answer. */
export function CriterionFields({ form, criterion, offered }: Fields) {
  const { words } = useSpeech();
  const { labels, weightHint, linkHint, byHand } = words.gates.criterionForm;
  const links = [
    ["deliverableId", offered.deliverables],
    ["decisionPointId", offered.points],
    ["routeStepId", offered.steps],
  ] as const;
  return (
    <>
      <TextField name="text" label={labels.text} form={form} value={typed(form, "text", criterion.text)} />
      <Choices
        name="weight"
        label={labels.weight}
        hint={weightHint}
        form={form}
        type="radio"
        values={chosen(form, "weight", [criterion.weight])}
        options={CRITERION_WEIGHTS.map((value) => ({ value, label: words.gates.weights[value] }))}
      />
      <SelectField
        name="kind"
        label={labels.kind}
        form={form}
        value={typed(form, "kind", criterion.kind)}
        options={CRITERION_KINDS.map((value) => ({ value, label: words.gates.kinds[value] }))}
      />
      {links.map(([name, options]) => (
        <SelectField
          key={name}
          name={name}
          label={labels[name]}
          hint={linkHint[name]}
          form={form}
          value={typed(form, name, criterion[name] ?? "")}
          blank={byHand}
          options={options}
        />
      ))}
    </>
  );
}
