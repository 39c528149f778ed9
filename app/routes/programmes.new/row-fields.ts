import { type FormReply, typed } from "#i18n/form-reply.ts";
import { fieldOf, OPEN_ROWS, type ROWS, rowsOf } from "./rows.ts";

interface Filling {
  readonly kind: keyof typeof ROWS;
  readonly form: FormReply | undefined;
  readonly rows: Readonly<Record<string, string>>;
}

/** The rows to show open, as many as hold something and a few to begin with, and the ones to fold away. */
export function splitRows({ kind, form, rows }: Filling) {
  const holds = (row: number) =>
    typed(form, fieldOf(kind, row, "Name"), rows[fieldOf(kind, row, "Name")]) !== "";
  const isWrong = (row: number) =>
    Object.keys(form?.errors ?? {}).some((field) => field.startsWith(`${kind}${row}`));
  const all = rowsOf(kind);
  const last = all.findLast((row) => holds(row) || isWrong(row)) ?? 0;
  const open = Math.max(OPEN_ROWS[kind], last);
  return { shown: all.slice(0, open), folded: all.slice(open) };
}

/** What stands in one cell, under the name that it is posted by. */
export function cellOf({ kind, form, rows }: Filling, row: number, column: string) {
  const name = fieldOf(kind, row, column);
  return { name, form, value: rows[name] ?? "" };
}
