import type { Milestone } from "#domain/milestone.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { type Option, SelectField, TextArea, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly form: FormReply | undefined;
  readonly milestone: Pick<Milestone, "name" | "workstreamId">;
  readonly workstreams: readonly Option[];
}

/** What a milestone is called, and of which workstream it is. */
export function MilestoneFields({ form, milestone, workstreams }: Shown) {
  const { labels } = useSpeech().words.milestones.form;
  const { noWorkstream } = useSpeech().words.milestones;
  return (
    <>
      <TextField name="name" label={labels.name} form={form} value={typed(form, "name", milestone.name)} />
      <SelectField
        name="workstreamId"
        label={labels.workstreamId}
        form={form}
        value={typed(form, "workstreamId", milestone.workstreamId ?? "")}
        blank={noWorkstream}
        options={workstreams}
      />
    </>
  );
}

interface Why {
  readonly form: FormReply | undefined;
  readonly decisions: readonly Option[];
  readonly hint?: string | undefined;
}

/** Why a day moves, and the decision behind it, if there is one. */
export function ReasonFields({ form, decisions, hint }: Why) {
  const { labels } = useSpeech().words.milestones.form;
  const { noDecision } = useSpeech().words.milestones;
  return (
    <>
      <TextArea
        name="reason"
        label={labels.reason}
        hint={hint}
        form={form}
        value={typed(form, "reason")}
        rows={3}
      />
      <SelectField
        name="decisionId"
        label={labels.decisionId}
        form={form}
        value={typed(form, "decisionId")}
        blank={noDecision}
        options={decisions}
      />
    </>
  );
}
