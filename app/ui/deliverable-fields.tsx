import type { DeliverableEdit } from "#domain/deliverable.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { type Option, SelectField, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly deliverable: DeliverableEdit;
  readonly workstreams: readonly Option[];
  readonly bodies: readonly Option[];
}

/** What a product is called, who makes it, who judges it and by when. */
export function DeliverableFields({ form, deliverable, workstreams, bodies }: Fields) {
  const { words } = useSpeech();
  const { labels, hints, noWorkstream } = words.deliverables;
  return (
    <>
      <TextField name="name" label={labels.name} form={form} value={typed(form, "name", deliverable.name)} />
      <div className="side-by-side">
        <SelectField
          name="workstreamId"
          label={labels.workstreamId}
          form={form}
          value={typed(form, "workstreamId", deliverable.workstreamId ?? "")}
          blank={noWorkstream}
          options={workstreams}
        />
        <SelectField
          name="reviewerId"
          label={labels.reviewerId}
          hint={hints.reviewerId}
          form={form}
          value={typed(form, "reviewerId", deliverable.reviewerId ?? "")}
          blank={words.pages.unknown}
          options={bodies}
        />
      </div>
      <TextField
        name="dueOn"
        label={labels.dueOn}
        form={form}
        value={typed(form, "dueOn", deliverable.dueOn ?? "")}
        type="date"
        isShort
      />
    </>
  );
}
