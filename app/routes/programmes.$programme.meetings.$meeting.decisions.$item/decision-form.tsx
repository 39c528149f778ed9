import { Form, useLoaderData } from "@remix-run/react";
import { DECISION_STATUSES, OUTCOMES } from "#domain/decision.ts";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { capitalised } from "#i18n/speech.ts";
import { Choices, TextArea } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Outcome, status, text and reservation. An empty text is the requested decision, where the body agreed to it. */
export function DecisionForm({ form }: { readonly form: FormReply | undefined }) {
  const { agenda, cancellation, earlier, requested } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.decisions.recording;
  const choices = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: capitalised(labels[value]) }));
  return (
    <Form method="post" className="form" noValidate>
      {earlier === null ? null : <Earlier />}
      <input type="hidden" name="corrects" value={earlier?.id ?? ""} key={earlier?.id} />
      <Choices
        name="outcome"
        label={say.outcome}
        form={form}
        type="radio"
        values={chosen(form, "outcome")}
        options={choices(OUTCOMES, words.terms.outcomes)}
      />
      <Choices
        name="status"
        label={say.status}
        hint={say.statusHint}
        form={form}
        type="radio"
        values={chosen(form, "status")}
        options={choices(DECISION_STATUSES, words.terms.decisionStatuses)}
      />
      <section className="notice notice--quiet">
        <p>{say.asked}</p>
        <ol className="requested">
          {requested.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </section>
      <TextArea
        name="text"
        label={say.text}
        hint={say.textHint}
        form={form}
        value={typed(form, "text")}
        rows={5}
      />
      <TextArea
        name="reservation"
        label={say.reservation}
        hint={say.reservationHint}
        form={form}
        value={typed(form, "reservation")}
        rows={3}
      />
      <FormButtons
        submit={cancellation === null ? say.save : null}
        back={{ to: agenda, label: words.pages.back }}
      />
    </Form>
  );
}

/** The decision that stands, which this one would correct. */
function Earlier() {
  const { earlier } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  if (earlier === null) return null;
  return (
    <div className="notice stack stack--tight">
      <p>{words.decisions.recording.correcting(earlier.number)}</p>
      <p className="prose">{earlier.text}</p>
    </div>
  );
}
