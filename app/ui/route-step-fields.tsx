import { ROUTE_STEP_KINDS, type RouteStep } from "#domain/route.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { Choices, type Option, SelectField, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly form: FormReply | undefined;
  /** What stands in the fields before somebody types in them. */
  readonly step: Pick<RouteStep, "kind" | "name" | "bodyId" | "termDays" | "isStatutory">;
  readonly bodies: readonly Option[];
}

/** What a step is, who takes it, and how long it takes where no meeting does. */
export function RouteStepFields({ form, step, bodies }: Shown) {
  const { words } = useSpeech();
  const say = words.route;
  const { labels } = say;
  return (
    <>
      <div className="side-by-side">
        <SelectField
          name="kind"
          label={labels.kind}
          form={form}
          value={step.kind}
          options={ROUTE_STEP_KINDS.map((value) => ({ value, label: words.terms.routeStepKinds[value] }))}
        />
        <SelectField
          name="bodyId"
          label={labels.bodyId}
          form={form}
          value={step.bodyId ?? ""}
          blank={say.noBody}
          options={bodies}
        />
      </div>
      <TextField name="name" label={labels.name} hint={say.nameHint} form={form} value={step.name ?? ""} />
      <TextField
        name="termDays"
        label={labels.termDays}
        hint={say.termHint}
        form={form}
        value={step.termDays === null ? "" : String(step.termDays)}
        inputMode="numeric"
        isShort
      />
      <Choices
        name="isStatutory"
        label={labels.isStatutory}
        form={form}
        type="checkbox"
        values={step.isStatutory ? ["on"] : []}
        options={[{ value: "on", label: say.statutory }]}
      />
    </>
  );
}
