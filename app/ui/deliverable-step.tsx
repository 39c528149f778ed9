import type { ReactNode } from "react";
import type { Deliverable } from "#domain/deliverable.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { DeliverableStateMark } from "./deliverable-state.tsx";
import { TextArea } from "./field.tsx";
import { ChangingForm } from "./governance-form.tsx";
import { useSpeech } from "./speech.tsx";
import { WorkstreamPage } from "./workstream-page.tsx";

interface Step {
  readonly programme: { readonly name: string; readonly slug: string };
  readonly workstream: { readonly id: string; readonly name: string } | null;
  readonly deliverable: Deliverable;
  readonly title: string;
  /** Whether the product is in a state from which this step goes. */
  readonly isPossible: boolean;
  readonly form: FormReply | undefined;
  readonly say: {
    readonly introduction: string;
    readonly notNow: string;
    readonly hint: string;
    readonly submit: string;
    readonly labels: { readonly reason: string };
  };
  /** What is asked besides the reason. */
  readonly children?: ReactNode;
}

/** One step of a product, with room for its reason; where it cannot be taken now, the page says so instead. */
export function DeliverableStep({ programme, workstream, deliverable, title, ...step }: Step) {
  const { isPossible, form, say, children } = step;
  const { words } = useSpeech();
  const state = <DeliverableStateMark state={deliverable.state} />;
  return (
    <WorkstreamPage
      {...{ programme, workstream, deliverable, title }}
      introduction={isPossible ? say.introduction : undefined}
    >
      {isPossible ? null : (
        <p className="notice">
          {say.notNow} {words.deliverables.labels.state}: {state}
        </p>
      )}
      {isPossible || form !== undefined ? (
        <ChangingForm
          version={deliverable.version}
          form={form}
          labels={say.labels}
          stands={[[words.deliverables.labels.state, state]]}
          back={paths.deliverable(programme.slug, deliverable.id)}
          submit={say.submit}
        >
          {children}
          <TextArea
            name="reason"
            label={say.labels.reason}
            hint={say.hint}
            form={form}
            value={typed(form, "reason")}
            rows={3}
          />
        </ChangingForm>
      ) : null}
    </WorkstreamPage>
  );
}
