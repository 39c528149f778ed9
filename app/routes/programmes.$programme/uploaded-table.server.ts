import { type SheetRow, sheetIn } from "#documents/sheet.server.ts";
import type { SheetTable, TableRow } from "#documents/sheet-table.ts";
import { uploadIn } from "#http/upload.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { formatList } from "#i18n/format.ts";
import type { Language } from "#i18n/language.ts";
import type { Catalogue } from "#i18n/nl.ts";

/** The rows of a sheet that a form sent, by their columns; or that form again, with what is wrong with the file. */
export type UploadedTable<Column extends string> =
  | { readonly kind: "table"; readonly rows: readonly TableRow<Column>[] }
  | { readonly kind: "refused"; readonly reply: FileReply };

/** A browser gives no file back, so it is chosen again. */
interface FileReply {
  readonly form: FormReply;
  /** What is wrong with the sheet as a whole, as a sentence. */
  readonly problem: string | null;
}

interface Wanted<Column extends string> {
  readonly language: Language;
  /** Finds the columns, whichever of these languages their headings are in. */
  readonly tableOf: (rows: readonly SheetRow[], catalogues: readonly Catalogue[]) => SheetTable<Column>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly sayMissing: (names: string) => string;
}

/** Reads the sheet in the field `file` of a form, in memory. */
export async function uploadedTable<Column extends string>(
  request: Request,
  { language, tableOf, columns, sayMissing }: Wanted<Column>,
): Promise<UploadedTable<Column>> {
  const upload = await uploadIn(request, "file");
  if (upload.kind === "refused") return refused(upload.finding);
  const sheet = await sheetIn(upload.bytes);
  if (sheet.kind !== "read") return refused(FINDINGS[sheet.kind]);
  const table = tableOf(sheet.rows, [catalogueOf("nl"), catalogueOf("en")]);
  if (table.kind === "no-columns") {
    const missing = table.missing.map((column) => `‘${columns[column]}’`);
    const form = { typed: {}, errors: {}, whole: null };
    return { kind: "refused", reply: { form, problem: sayMissing(formatList(missing, language)) } };
  }
  return table.rows.length === 0 ? refused("fileEmpty") : table;
}

const FINDINGS = { unreadable: "fileUnreadable", "too-large": "fileTooLarge", empty: "fileEmpty" } as const;

function refused(finding: string): { readonly kind: "refused"; readonly reply: FileReply } {
  const form = { typed: {}, errors: { file: finding }, whole: null };
  return { kind: "refused", reply: { form, problem: null } };
}
