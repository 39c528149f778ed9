import { redirect } from "@remix-run/node";
import { forProgramme } from "#auth/guard.server.ts";
import { findReportBefore } from "#db/queries/progress-reports.ts";
import { keepDraft, type TypedReport } from "#db/queries/report-drafts.ts";
import { readButtons } from "#http/form.server.ts";
import { reportAsked } from "#http/report-asked.server.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Keeps what is typed. A page is sent back to its form; whoever types on is only told when it was kept. */
export const action = forProgramme("report", async (visit) => {
  const { request, store, sight, programme, actor, author } = visit;
  const { workstream, period } = await reportAsked(visit);
  const fields = await readButtons(request, schema);
  const { take } = fields;
  const typed = textsOf(fields);
  const key = { workstreamId: workstream.id, period, accountId: actor.accountId };
  const last =
    take && (await findReportBefore(store, sight, { workstreamId: workstream.id, before: period.from }));
  const taken = take && last?.[take] ? { [take]: joined(typed[take], last[take]) } : {};
  const kept = { ...typed, ...taken };
  const form = paths.writeReport(programme.slug, workstream.id, period.from);
  if (Object.keys(kept).length === 0) return redirect(form);
  await keepDraft(store, sight, { ...key, typed: kept, at: author.at });
  if (!request.headers.get("Accept")?.includes("text/html")) return { savedAt: author.at.toISOString() };
  return redirect(take === undefined ? form : `${form}#${take}`);
});

/** There is nothing to see at this address: it is a button's. */
export const loader = forProgramme("report", async (visit) => {
  const { workstream, period } = await reportAsked(visit);
  return redirect(paths.writeReport(visit.programme.slug, workstream.id, period.from));
});

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function DraftDoor() {
  return null;
}

function textsOf(fields: Readonly<Record<string, unknown>>): TypedReport {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) =>
      typeof text === "string" && name !== "once" && name !== "take" ? [[name, text]] : [],
    ),
  );
}

/** Last time's text comes behind what was typed, so that nothing is lost. */
function joined(typed: string | undefined, taken: string): string {
  return typed === undefined || typed.trim() === "" ? taken : `${typed}\n\n${taken}`;
}
