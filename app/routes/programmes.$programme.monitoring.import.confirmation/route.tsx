import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { type MeasuredPeriod, measure } from "#db/queries/measurement-commands.ts";
import { type MeasurementEdit, readMeasurements } from "#documents/measurement-rows.ts";
import { readButtons } from "#http/form.server.ts";
import { measurementSurroundings } from "#http/measurement-file.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { conflict } from "#http/responses.server.ts";
import { paths } from "#paths";
import { MeasurementPreview } from "#ui/measurement-preview.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-monitoring", async ({ programme, words }) => ({
  title: words.measurementFile.heading,
  programme: { name: programme.name, slug: programme.slug },
  once: newOnceKey(),
}));

/** Takes over the rows that were shown and are not there yet: all of them, after reading them once more, or none. */
export const action = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, sight, programme, author, today } = visit;
  const sent = await readButtons(request, schema);
  const again = async () => readMeasurements(sent.rows, await measurementSurroundings(store, sight, today));
  const rows = await again();
  // The same form once more finds its own measurements there: the command knows its key, and answers as before.
  const isRight = rows.every(({ findings }) => findings.every((finding) => finding === "measured-already"));
  if (!isRight) return conflict({ rows });
  const fresh = rows.flatMap(({ edit, isThere }) => (edit === null || isThere ? [] : edit));
  const done = await measure(store, author, {
    ...{ programmeId: programme.id, once: sent.once, on: today, periods: periodsIn(fresh) },
  });
  if (done.kind !== "measured") return conflict({ rows: await again() });
  return redirect(`${paths.monitoringImport(programme.slug)}?count=${done.count}`);
});

/** What is of one indicator, period and source together: one row of the log each. */
function periodsIn(edits: readonly MeasurementEdit[]): readonly MeasuredPeriod[] {
  const groups = Map.groupBy(edits, ({ indicatorId, from, until, source }) =>
    JSON.stringify([indicatorId, from, until, source]),
  );
  return [...groups.values()].flatMap((group) => {
    const [one] = group;
    if (one === undefined) return [];
    const { indicatorId, from, until, source } = one;
    const values = group.map(({ partyId, value }) => ({ partyId, value }));
    return [{ indicatorId, period: { from, until }, source, values }];
  });
}

export default function MeasurementConfirmation() {
  const { title, programme, once } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useSpeech().words.measurementFile;
  if (reply === undefined)
    return (
      <MonitoringPage programme={programme} title={title} introduction={say.nothingChosen}>
        <p>
          <Link className="utrecht-link" to={paths.monitoringImport(programme.slug)}>
            {say.again}
          </Link>
        </p>
      </MonitoringPage>
    );
  return (
    <MonitoringPage programme={programme} title={title}>
      <p className="notice notice--error" role="alert">
        {say.overtaken}
      </p>
      <MeasurementPreview programme={programme} rows={reply.rows} once={once} />
    </MonitoringPage>
  );
}
