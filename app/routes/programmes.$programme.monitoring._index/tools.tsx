import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What can be done here; while one looks back nothing can, and only what stands now can be taken along. */
export function Tools() {
  const { programme, indicators, mayEdit, mayMeasure, asOf } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.monitor.tools;
  if (asOf !== null) return null;
  const isMeasured = indicators.some(({ isInWords }) => !isInWords);
  return (
    <p className="row no-print">
      {mayMeasure && isMeasured ? (
        <Link className="utrecht-button utrecht-button--primary-action" to={paths.measuring(programme.slug)}>
          {words.indicators.actions.measure}
        </Link>
      ) : null}
      {mayEdit ? (
        <>
          <Link className="utrecht-link" to={paths.newIndicator(programme.slug)}>
            {words.indicators.newLink}
          </Link>
          <Link className="utrecht-link" to={paths.monitoringImport(programme.slug)}>
            {say.importing}
          </Link>
        </>
      ) : null}
      {isMeasured ? (
        <a className="utrecht-link" href={paths.monitoringXlsx(programme.slug)} download>
          {say.exporting}
        </a>
      ) : null}
    </p>
  );
}
