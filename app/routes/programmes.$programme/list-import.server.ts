import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { ProgrammeVisit } from "#auth/guard.server.ts";
import { importActions, importMilestones, importParticipants } from "#db/queries/list-imports.ts";
import {
  LIST_COLUMNS,
  type ListColumn,
  type ListName,
  listTable,
  type ReadLine,
} from "#documents/list-sheet.ts";
import { onceKey } from "#http/fields.server.ts";
import { readButtons } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { sheetRows } from "#http/sheet-rows.server.ts";
import { sayListFinding } from "#i18n/say-list-finding.ts";
import { paths } from "#paths";
import { readActions, readMilestones, readParticipants } from "./list-reading.server.ts";
import { uploadedTable } from "./uploaded-table.server.ts";

const READ = { milestones: readMilestones, actions: readActions, participants: readParticipants };

/** What both pages of an import need: the one that reads a file, and the one that takes it over. */
export function importPage({ programme, words }: ProgrammeVisit, list: ListName) {
  return {
    title: words.listImport.heading[list],
    programme: { name: programme.name, slug: programme.slug },
    once: newOnceKey(),
  };
}

/** Reads a file and says what is in it; nothing is written here. */
export async function readListFile(visit: ProgrammeVisit, list: ListName) {
  const { request, words, language } = visit;
  const table = await uploadedTable<ListColumn>(request, {
    language,
    columns: words.listImport.columns,
    tableOf: (rows, catalogues) => listTable(list, rows, catalogues),
    sayMissing: words.positions.importing.missing,
  });
  if (table.kind === "refused") return unprocessable({ ...table.reply, preview: null });
  const lines = await READ[list](visit, table.rows);
  const reply = { form: undefined, problem: null, preview: previewOf(visit, list, lines) };
  return lines.some(({ findings }) => findings.length > 0) ? unprocessable(reply) : reply;
}

/** Takes over what was shown, all of it after reading it once more, or nothing. */
export async function confirmList(visit: ProgrammeVisit, list: ListName) {
  const { request, programme, words } = visit;
  // Nobody types here: what was read goes along as it was read, and is read again.
  const schema = z.strictObject({ once: onceKey, rows: sheetRows<ListColumn>(LIST_COLUMNS[list]) });
  const { rows, once } = await readButtons(request, schema);
  const lines = await READ[list](visit, rows);
  const overtaken = { form: undefined, problem: words.listImport.changed };
  if (lines.some(({ findings }) => findings.length > 0))
    return unprocessable({ ...overtaken, preview: previewOf(visit, list, lines) });
  const fresh = lines.filter(({ isThere }) => !isThere).map(({ edit }) => edit);
  const done = await takeOver(visit, { list, once, edits: fresh });
  if (done.kind === "not-there") return conflict({ ...overtaken, preview: previewOf(visit, list, lines) });
  const back = { milestones: paths.milestones, actions: paths.actions, participants: paths.governance };
  return redirect(`${back[list](programme.slug)}?said=imported&count=${done.count}`);
}

function previewOf(
  { words }: ProgrammeVisit,
  list: ListName,
  lines: readonly Pick<ReadLine<unknown>, "line" | "cells" | "findings" | "isThere">[],
) {
  return {
    columns: LIST_COLUMNS[list],
    lines: lines.map(({ line, cells, findings, isThere }) => ({
      ...{ line, cells, isThere, said: findings.map((finding) => sayListFinding(finding, words)) },
    })),
  };
}

type Edits =
  | Awaited<ReturnType<typeof readMilestones>>
  | Awaited<ReturnType<typeof readActions>>
  | Awaited<ReturnType<typeof readParticipants>>;

/** Each list has its own command; which edits belong to it is said by the reading of the same list. */
function takeOver(
  { store, author, programme, today }: ProgrammeVisit,
  {
    list,
    once,
    edits,
  }: { readonly list: ListName; readonly once: string; readonly edits: readonly Edits[number]["edit"][] },
) {
  const of = { programmeId: programme.id, once };
  if (list === "milestones")
    return importMilestones(store, author, { ...of, on: today, edits: edits as never });
  if (list === "actions") return importActions(store, author, { ...of, edits: edits as never });
  return importParticipants(store, author, { ...of, edits: edits as never });
}
