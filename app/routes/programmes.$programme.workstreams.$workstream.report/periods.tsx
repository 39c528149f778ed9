import { Link, useLoaderData } from "@remix-run/react";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The other report that this workstream owes, if there is one. */
export function Periods() {
  const { programme, workstream, others } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.reports.form;
  return others.map(({ period: { from, until } }) => (
    <p key={from}>
      <Link
        className="utrecht-link"
        to={paths.writeReport(programme.slug, workstream.id, from)}
        reloadDocument
      >
        {say.aboutOther(formatDay(from, language), formatDay(until, language))}
      </Link>
    </p>
  ));
}

/** This period was reported about: where that report is, and how to mend it. */
export function AlreadySent({ isLost }: { readonly isLost: boolean }) {
  const { programme, sent } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.reports;
  if (sent === null) return null;
  return (
    <div className="notice stack stack--tight">
      {isLost ? null : <p>{say.form.already}</p>}
      <p className="row">
        <Link className="utrecht-link" to={paths.progressReport(programme.slug, sent.id)}>
          {say.form.read}
        </Link>
        <Link className="utrecht-link" to={paths.reportCorrection(programme.slug, sent.id)}>
          {say.one.correct}
        </Link>
      </p>
    </div>
  );
}
