import type { RecordableOutcome } from "#domain/gate-outcome.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import type { conditionsFrom } from "./form.ts";

type Refused = Exclude<RecordableOutcome, { readonly kind: "recordable" }>;

/** The reply with why an outcome was refused: at its fields, and of which criteria. */
export function refusalOf(
  why: Refused,
  { form, filled }: { readonly form: FormReply; readonly filled: ReturnType<typeof conditionsFrom> },
): FormReply & { readonly refused: readonly string[] } {
  const refused = "criteria" in why ? why.criteria.map(({ text }) => text) : [];
  return { ...form, whole: why.kind, errors: { ...form.errors, ...errorsOf(why, filled) }, refused };
}

/** A refusal of the outcome as such stands above the form; what a condition lacks stands at its field. */
function errorsOf(why: Refused, filled: ReturnType<typeof conditionsFrom>): Readonly<Record<string, string>> {
  switch (why.kind) {
    case "open-criteria":
    case "no-conditions":
    case "already-passed":
      return { outcome: why.kind };
    case "unnamed-criteria":
      return Object.fromEntries(why.criteria.map(({ id }) => [`action_${id}`, "required"]));
    case "loose-conditions":
      return Object.fromEntries(
        filled.flatMap(({ row, text, ownerId, dueOn }) => [
          ...(text === "" ? [[`action_${row}`, "required"] as const] : []),
          ...(ownerId === null ? [[`owner_${row}`, "choose"] as const] : []),
          ...(dueOn === null ? [[`due_${row}`, "day"] as const] : []),
        ]),
      );
  }
}
