import { Form, useLoaderData } from "@remix-run/react";
import { GATE_OUTCOMES } from "#domain/gate.ts";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { formatList } from "#i18n/format.ts";
import type { Speech } from "#i18n/speech.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { Choices, TextArea, TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { ReadinessText } from "#ui/gate-readiness.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { ConditionFields } from "./condition-fields.tsx";
import type { loader } from "./route.tsx";
import { EXTRA } from "./rows.ts";

type Reply = (FormReply & { readonly refused: readonly string[] }) | undefined;

/** What the body decided; then, for a conditional go, what must be done about each criterion that is open. */
export function OutcomeForm({ form }: { readonly form: Reply }) {
  const { gate, programme, criteria, readiness, today, once } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { words } = speech;
  const say = words.gates.outcomeForm;
  const open = criteria.filter(
    ({ id, isMet }) => isMet !== true || form?.errors[`action_${id}`] !== undefined,
  );
  return (
    <>
      <ErrorSummary
        form={form}
        labels={labelsOf(open, speech)}
        sayWhole={(finding) => sayRefusal(finding, form?.refused ?? [], speech)}
      />
      <p>
        <ReadinessText readiness={readiness} />
      </p>
      <p className="muted">{say.openWhy}</p>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="version" value={gate.version} key={gate.version} />
        <OnceField once={once} form={form} />
        <Choices
          name="outcome"
          label={say.labels.outcome}
          form={form}
          type="radio"
          values={chosen(form, "outcome")}
          options={GATE_OUTCOMES.map((value) => ({ value, label: words.gates.outcomes[value] }))}
        />
        <TextField
          name="on"
          label={say.labels.on}
          form={form}
          value={typed(form, "on", today)}
          type="date"
          isShort
        />
        <TextArea name="text" label={say.labels.text} form={form} value={typed(form, "text")} />
        <h2>{say.conditions}</h2>
        <p className="muted">{say.conditionsWhy}</p>
        {open.map(({ id, text, weight }) => (
          <ConditionFields key={id} row={id} legend={text} weight={weight} form={form} />
        ))}
        <ConditionFields row={EXTRA} legend={say.extra} weight={null} form={form} />
        <FormButtons
          submit={say.submit}
          back={{ to: paths.gate(programme.slug, gate.id), label: words.governance.cancel }}
        />
      </Form>
    </>
  );
}

function sayRefusal(finding: string, refused: readonly string[], { words, language }: Speech): string {
  const say = words.gates.outcomeForm.refused;
  const names = formatList(refused, language);
  if (finding === "open-criteria" || finding === "unnamed-criteria") return say[finding](names);
  if (finding === "no-conditions" || finding === "loose-conditions" || finding === "already-passed")
    return say[finding];
  return words.governance.lostRace;
}

/** What each field is called in the summary of what is wrong: those of a condition by what they are about. */
function labelsOf(
  open: readonly { readonly id: string; readonly text: string }[],
  { words }: Speech,
): Readonly<Record<string, string>> {
  const { labels, condition, extra } = words.gates.outcomeForm;
  const fields = { action: condition.action, owner: condition.owner, due: condition.due };
  const rows = [...open, { id: EXTRA, text: extra }];
  return {
    ...labels,
    ...Object.fromEntries(
      rows.flatMap(({ id, text }) =>
        Object.entries(fields).map(([field, label]) => [`${field}_${id}`, condition.of(label, text)]),
      ),
    ),
  };
}
