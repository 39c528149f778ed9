/** What comes back when a form cannot be taken: everything typed, and what is wrong, as keys of the catalogue. */
export interface FormReply {
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly errors: Readonly<Record<string, string>>;
  /** A finding about the form as a whole. */
  readonly whole: string | null;
}

/** What was typed in a field, else what stood there. */
export function typed(form: FormReply | undefined, field: string, otherwise = ""): string {
  return form === undefined ? otherwise : (form.typed[field]?.[0] ?? "");
}

/** What was chosen in a field with several choices, else what was chosen before. */
export function chosen(
  form: FormReply | undefined,
  field: string,
  otherwise: readonly string[] = [],
): readonly string[] {
  return form === undefined ? otherwise : (form.typed[field] ?? []);
}
