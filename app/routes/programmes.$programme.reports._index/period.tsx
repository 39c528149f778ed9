import { Form, Link, useLoaderData } from "@remix-run/react";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { SelectField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Which period is shown, and the way to the others; whoever looks back has links, because there is nothing to fill in. */
export function Period() {
  const { asOf } = useLoaderData<typeof loader>();
  return (
    <>
      <PeriodHeading />
      {asOf === null ? <ChoosePeriod /> : <PeriodLinks />}
    </>
  );
}

function PeriodHeading() {
  const { period, isNow } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.reports;
  return (
    <h2>
      {say.period(formatDay(period.from, language), formatDay(period.until, language))}
      {isNow ? <span className="muted small"> ({say.thisPeriod})</span> : null}
    </h2>
  );
}

/** Which period is shown: the choice stands in the address. */
function ChoosePeriod() {
  const { periods, period } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.reports;
  const isListed = periods.some(({ from }) => from === period.from);
  return (
    <Form method="get" className="filter no-print" aria-label={say.choosePeriod} key={period.from}>
      <SelectField
        name="period"
        label={say.choosePeriod}
        form={undefined}
        value={period.from}
        options={(isListed ? periods : [period, ...periods]).map(({ from, until }) => ({
          value: from,
          label: say.period(formatDay(from, language), formatDay(until, language)),
        }))}
      />
      <button className="utrecht-button utrecht-button--secondary-action" type="submit">
        {say.show}
      </button>
    </Form>
  );
}

function PeriodLinks() {
  const { programme, periods, period, asOf } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.reports;
  return (
    <nav className="row no-print" aria-label={say.choosePeriod}>
      {periods
        .filter(({ from }) => from !== period.from)
        .map(({ from, until }) => (
          <Link
            key={from}
            className="utrecht-link"
            to={paths.asOf(paths.reports(programme.slug, from), asOf)}
          >
            {say.period(formatDay(from, language), formatDay(until, language))}
          </Link>
        ))}
    </nav>
  );
}
