import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { measuringAsked, neighboursOf } from "#auth/measuring-asked.server.ts";
import { type MeasuredValue, measure } from "#db/queries/measurement-commands.ts";
import type { Day } from "#domain/day.ts";
import { figureFault, parseFigure } from "#domain/figure.ts";
import type { IndicatorDefinition } from "#domain/indicator.ts";
import { isPeriodOver, lastEndedPeriod, type MeasuringPeriod } from "#domain/measuring-period.ts";
import { foundAll, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { conflict, forbidden, notFound, unprocessable } from "#http/responses.server.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Asking } from "./asking.tsx";
import { Entering } from "./entering.tsx";
import { filledIn, schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("measure", async (visit) => {
  const { request, programme, words, today } = visit;
  const { indicators, asked, isUnknown, mayAll } = await measuringAsked(visit);
  if (isUnknown) throw notFound();
  const count = Number.parseInt(new URL(request.url).searchParams.get("count") ?? "", 10);
  return {
    title: words.measuring.heading,
    programme: { name: programme.name, slug: programme.slug },
    indicators: indicators.map(({ id, name }) => ({ value: id, label: name })),
    asked: asked && { ...asked, isOver: isPeriodOver(asked.period, today), beside: besideOf(asked, today) },
    ...{ mayAll, once: newOnceKey(), said: Number.isNaN(count) ? null : count },
  };
});

/** The periods that can be measured beside the one that is asked; what comes after it may not be over yet. */
function besideOf(
  {
    period,
    definition,
  }: { readonly period: MeasuringPeriod; readonly definition: IndicatorDefinition | undefined },
  today: Day,
) {
  const { before, after } = neighboursOf(period, definition);
  const isAhead = !isPeriodOver(before, today);
  const last = isAhead ? lastEndedPeriod(definition?.frequency ?? "monthly", today) : before;
  return { before: last, after: isPeriodOver(after, today) ? after : null };
}

/** Keeps what was filled in, all of it or nothing; what was left empty stays unknown. */
export const action = forProgramme("measure", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { asked, isUnknown } = await measuringAsked(visit);
  if (isUnknown) throw notFound();
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  if (asked === null || asked.rows.length === 0) throw forbidden();
  const { indicator, period, rows } = asked;
  const filled = filledIn(value);
  if (filled.length === 0) return unprocessable(foundAll(form, [["value1", "nothingMeasured"]]));
  if (filled.some(({ partyId }) => rows.every((row) => row.partyId !== partyId))) throw notFound();
  const read = filled.map((row) => ({ ...row, value: parseFigure(row.typed, indicator.decimals) }));
  const faults = filled.flatMap(({ field, typed }) => {
    const fault = figureFault(typed, indicator.decimals);
    return fault === undefined ? [] : [[field, fault] as const];
  });
  if (faults.length > 0) return unprocessable(foundAll(form, faults));
  const values = read.flatMap(({ partyId, value: figure }): MeasuredValue[] =>
    figure === undefined ? [] : [{ partyId, value: figure }],
  );
  const done = await measure(store, author, {
    ...{ programmeId: programme.id, once: value.once, on: today },
    periods: [{ indicatorId: indicator.id, period, source: value.source, values }],
  });
  if (done.kind === "not-there" || done.kind === "nothing-new") throw notFound();
  if (done.kind === "not-over") return unprocessable(foundIn(form, filled, "periodNotOver"));
  if (done.kind === "already-measured") {
    const twice = read.filter(({ partyId }) => done.partyIds.includes(partyId));
    return conflict(foundIn(form, twice, "measuredAlready"));
  }
  const here = paths.measuring(programme.slug, { indicator: indicator.id, ...period });
  return redirect(`${here}&count=${done.count}`);
});

/** The same form with one finding at each of these fields. */
function foundIn(form: FormReply, rows: readonly { readonly field: string }[], finding: string): FormReply {
  return foundAll(
    form,
    rows.map(({ field }) => [field, finding] as const),
  );
}

export default function EnterMeasurements() {
  const { title, programme, asked, mayAll, said } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.measuring;
  return (
    <MonitoringPage
      programme={programme}
      title={title}
      introduction={mayAll ? say.introduction : say.introductionOwn}
    >
      <div role="status">{said === null ? null : <p className="notice">{say.said(said)}</p>}</div>
      {asked === null ? (
        <div className="notice notice--quiet stack stack--tight">
          <p>{mayAll ? say.none : say.noneYours}</p>
          {mayAll ? (
            <p>
              <Link className="utrecht-link" to={paths.newIndicator(programme.slug)}>
                {words.indicators.newLink}
              </Link>
            </p>
          ) : (
            <p>{say.askLeader}</p>
          )}
        </div>
      ) : (
        <>
          <Asking />
          <Entering form={form} />
        </>
      )}
    </MonitoringPage>
  );
}
