import { Form, Link } from "@remix-run/react";
import { DECISION_STATUSES, OUTCOMES } from "#domain/decision.ts";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { capitalised } from "#i18n/speech.ts";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { Choices, TextArea } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";

interface Recording {
  readonly form: FormReply | undefined;
  readonly requested: readonly string[];
  readonly earlier: { readonly id: string; readonly number: string; readonly text: string } | null;
  readonly back: string;
}

/** Outcome, status, text and reservation; what was asked stands in the text to begin with. */
export function DecisionForm({ form, requested, earlier, back }: Recording) {
  const { words } = useSpeech();
  const say = words.decisions.recording;
  const before = earlier?.text ?? requested.map((sentence, index) => `${index + 1}. ${sentence}`).join("\n");
  return (
    <>
      <ErrorSummary form={form} sayWhole={(sentence) => sentence} />
      {earlier === null ? null : (
        <div className="notice stack stack--tight">
          <p>{say.correcting(earlier.number)}</p>
          <p className="prose">{earlier.text}</p>
        </div>
      )}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="corrects" value={earlier?.id ?? ""} key={earlier?.id} />
        <Choices
          name="outcome"
          label={say.outcome}
          form={form}
          type="radio"
          values={chosen(form, "outcome")}
          options={OUTCOMES.map((value) => ({ value, label: capitalised(words.terms.outcomes[value]) }))}
        />
        <Choices
          name="status"
          label={say.status}
          hint={say.statusHint}
          form={form}
          type="radio"
          values={chosen(form, "status")}
          options={DECISION_STATUSES.map((value) => ({
            value,
            label: capitalised(words.terms.decisionStatuses[value]),
          }))}
        />
        <TextArea name="text" label={say.text} form={form} value={typed(form, "text", before)} rows={6} />
        <TextArea
          name="reservation"
          label={say.reservation}
          hint={say.reservationHint}
          form={form}
          value={typed(form, "reservation")}
          rows={3}
        />
        <p className="row">
          <button className="utrecht-button utrecht-button--primary-action" type="submit">
            {say.save}
          </button>
          <Link className="utrecht-link" to={back}>
            {words.pages.back}
          </Link>
        </p>
      </Form>
    </>
  );
}
