import { BODY_FUNCTIONS, BODY_KINDS, type BodyEdit, DECISION_RULES } from "#domain/body.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { type Option, SelectField, TextArea, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly body: BodyEdit;
  /** The bodies that it may report to. */
  readonly others: readonly Option[];
}

/** What can be said of any body, filled with what was typed, else with what stands there. */
export function BodyFields({ form, body, others }: Fields) {
  const { words } = useSpeech();
  const { labels, hints } = words.governance.body;
  const kinds = BODY_KINDS.map((value) => ({ value, label: words.terms.bodyKinds[value] }));
  return (
    <>
      <TextField name="name" label={labels.name} form={form} value={body.name} />
      <div className="side-by-side">
        <SelectField name="kind" label={labels.kind} form={form} value={body.kind} options={kinds} />
        <SelectField
          name="reportsToId"
          label={labels.reportsToId}
          form={form}
          value={body.reportsToId ?? ""}
          blank={words.governance.body.nobody}
          options={others}
        />
      </div>
      <TextArea name="remit" label={labels.remit} hint={hints.remit} form={form} value={body.remit} />
      <DecidingFields form={form} body={body} />
      <h2>{words.governance.body.meets}</h2>
      <MeetingFields form={form} body={body} />
      <TextArea
        name="outlook"
        label={labels.outlook}
        hint={hints.outlook}
        form={form}
        value={body.outlook ?? ""}
        rows={2}
      />
    </>
  );
}

/** What it is for and how it decides: unknown is an answer too. */
function DecidingFields({ form, body }: Omit<Fields, "others">) {
  const { words } = useSpeech();
  const { labels, hints } = words.governance.body;
  const { unknown } = words.pages;
  return (
    <div className="side-by-side">
      <SelectField
        name="function"
        label={labels.function}
        hint={hints.function}
        form={form}
        value={body.function ?? ""}
        blank={unknown}
        options={BODY_FUNCTIONS.map((value) => ({ value, label: words.terms.bodyFunctions[value] }))}
      />
      <SelectField
        name="decisionRule"
        label={labels.decisionRule}
        hint={hints.decisionRule}
        form={form}
        value={body.decisionRule ?? ""}
        blank={unknown}
        options={DECISION_RULES.map((value) => ({ value, label: words.terms.decisionRules[value] }))}
      />
      <TextField
        name="quorum"
        label={labels.quorum}
        hint={hints.quorum}
        form={form}
        value={String(body.quorum ?? "")}
        inputMode="numeric"
      />
    </div>
  );
}

/** How often it meets, from which day, when and where, and how long before that its papers leave. */
function MeetingFields({ form, body }: Omit<Fields, "others">) {
  const { words } = useSpeech();
  const { labels, hints } = words.governance.body;
  const text = (name: "usualStart" | "usualEnd" | "usualPlace" | "rhythmFrom") => ({
    ...{ name, label: labels[name], form, value: body[name] ?? "" },
  });
  return (
    <>
      <div className="side-by-side">
        <TextField
          name="rhythmWeeks"
          label={labels.rhythmWeeks}
          hint={hints.rhythmWeeks}
          form={form}
          value={String(body.rhythmWeeks ?? "")}
          inputMode="numeric"
        />
        <TextField {...text("rhythmFrom")} hint={hints.rhythmFrom} type="date" />
        <TextField
          name="papersLeadDays"
          label={labels.papersLeadDays}
          hint={hints.papersLeadDays}
          form={form}
          value={String(body.papersLeadDays)}
          inputMode="numeric"
        />
      </div>
      <div className="side-by-side">
        <TextField {...text("usualStart")} type="time" />
        <TextField {...text("usualEnd")} type="time" />
        <TextField {...text("usualPlace")} />
      </div>
    </>
  );
}
