import type { Span } from "#domain/plan.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { TextField } from "./field.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly span: Span;
  readonly labels: { readonly startsOn: string; readonly endsOn: string };
}

/** From when until when: two days, of which either may be unknown. */
export function SpanFields({ form, span, labels }: Fields) {
  const field = (name: "startsOn" | "endsOn") => (
    <TextField name={name} label={labels[name]} form={form} value={span[name] ?? ""} type="date" />
  );
  return (
    <div className="side-by-side">
      {field("startsOn")}
      {field("endsOn")}
    </div>
  );
}
