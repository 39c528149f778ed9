import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { measureLineOf } from "#charts/measure-line.ts";
import { listParticipants, listParties } from "#db/queries/parties.ts";
import { listWorkstreamNames } from "#db/queries/plan.ts";
import { correctedIn, isRunning, type Measurement } from "#domain/indicator.ts";
import { measurementsKnownOn } from "#domain/measurement-history.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { followedOn, judgedPeriods } from "#http/indicator-followed.server.ts";
import { indicatorNamed } from "#http/indicator-named.server.ts";
import { pageAsked } from "#http/page-asked.server.ts";
import { paths } from "#paths";
import { AsOfBanner } from "#ui/as-of-banner.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Editions } from "./editions.tsx";
import { Learned } from "./learned.tsx";
import { Meaning } from "./meaning.tsx";
import { Measurements } from "./measurements.tsx";
import { Standing } from "./standing.tsx";
import { TargetPath } from "./target-path.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { request, params, store, sight, programme, may } = visit;
  const asOf = asOfIn(request, visit.today);
  const today = asOf ?? visit.today;
  const { indicator, records } = await indicatorNamed(store, sight, params.indicator);
  const followed = followedOn(records, today);
  const [parties, participants, workstreams] = await Promise.all([
    listParties(store, sight),
    listParticipants(store, sight),
    listWorkstreamNames(store, sight),
  ]);
  const { definition, path, whole, projection, light } = followed;
  return {
    title: indicator.name,
    programme: { name: programme.name, slug: programme.slug },
    ...{ indicator, definition, path, projection, light, asOf, today },
    status: whole?.status ?? null,
    periods: judgedPeriods(followed),
    line: measureLineOf({ indicator, definition, values: whole?.values ?? [], projection }),
    parties: followed.parties.map(({ partyId, values, status }) => ({
      partyId: partyId ?? "",
      // A part of a sum goes by no path of its own, and has no light.
      line: measureLineOf({
        ...{ indicator, values },
        definition: indicator.scope === "each" ? definition : { ...definition, baseline: null, path: [] },
      }),
      status: indicator.scope === "each" ? status : null,
    })),
    learned: followed.learning,
    partyIds: followed.parties.map(({ partyId }) => partyId),
    editions: records.definitions.filter(({ setOn }) => setOn <= today).reverse(),
    ...measurementsAsked(request, measurementsKnownOn(records.measurements, today)),
    names: Object.fromEntries(parties.map(({ id, name }) => [id, name])),
    ownerName: participants.find(({ id }) => id === indicator.ownerId)?.name ?? null,
    workstreamName: workstreams.find(({ id }) => id === indicator.workstreamId)?.name ?? null,
    mayEdit: may("edit-monitoring") && asOf === null,
    // An indicator that has ended is measured no more, and one in words never is.
    mayMeasure: indicator.measure === "number" && isRunning(indicator, today),
  };
});

/** How many measurements are on a page. */
const ROWS = 50;

/** The page of measurements that is asked for, the last first, each with whether another stands in its place. */
function measurementsAsked(request: Request, known: readonly Measurement[]) {
  const page = pageAsked(request, { total: known.length, size: ROWS });
  const corrected = correctedIn(known);
  const measurements = known
    .toReversed()
    .slice(page.from - 1, page.until)
    .map((one) => ({ ...one, isCorrected: corrected.has(one.id) }));
  return { page, measurements: page.until === 0 ? [] : measurements };
}

export default function IndicatorPage() {
  const { title, programme, indicator, asOf, today } = useLoaderData<typeof loader>();
  const isInWords = indicator.measure === "text";
  return (
    <MonitoringPage programme={programme} title={title}>
      <AsOfBanner asOf={asOf} today={today} />
      <Said />
      <Tools />
      {isInWords ? <Learned /> : <Standing />}
      <Meaning />
      {isInWords ? null : <TargetPath />}
      {isInWords ? null : <Measurements />}
      <Editions />
    </MonitoringPage>
  );
}

/** What may be done with it; nothing while one looks back. */
function Tools() {
  const { programme, indicator, mayEdit, mayMeasure } = useLoaderData<typeof loader>();
  const { actions } = useSpeech().words.indicators;
  if (!mayEdit) return null;
  return (
    <p className="row no-print">
      {mayMeasure ? (
        <Link
          className="utrecht-button utrecht-button--primary-action"
          to={paths.measuring(programme.slug, { indicator: indicator.id })}
        >
          {actions.measure}
        </Link>
      ) : null}
      <Link className="utrecht-link" to={paths.indicatorEdit(programme.slug, indicator.id)}>
        {actions.edit}
      </Link>
      <Link className="utrecht-link" to={paths.indicatorEnd(programme.slug, indicator.id)}>
        {actions.end}
      </Link>
    </p>
  );
}

function Said() {
  const [search] = useSearchParams();
  const { said } = useSpeech().words.indicators;
  const key = (Object.keys(said) as (keyof typeof said)[]).find((one) => one === search.get("said"));
  return <div role="status">{key ? <p className="notice">{said[key]}</p> : null}</div>;
}
