import { Link, useLoaderData } from "@remix-run/react";
import type { ReportPart } from "#domain/progress-report.ts";
import { formatDay, formatList } from "#i18n/format.ts";
import type { Catalogue } from "#i18n/nl.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Every edition of this report, the last first, with what it says otherwise than the one before it. */
export function Editions() {
  const { programme, report, editions, asOf } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.reports;
  if (editions.length === 1) return null;
  return (
    <section className="stack" aria-labelledby="editions">
      <h2 id="editions">{say.one.editions}</h2>
      <ol className="ruled" reversed>
        {editions.map(({ id, edition, submittedOn, byName, changed }) => (
          <li key={id} className="stack stack--tight">
            <p>
              {id === report.id ? (
                <strong>{say.edition(edition)}</strong>
              ) : (
                <Link
                  className="utrecht-link"
                  to={paths.asOf(paths.progressReport(programme.slug, id), asOf)}
                >
                  {say.edition(edition)}
                </Link>
              )}
              , {say.sentBy(formatDay(submittedOn, language), byName)}
            </p>
            <p className="small muted">
              {edition === 1
                ? say.one.first
                : say.one.changed(
                    formatList(
                      changed.map((part) => sayPart(part, words)),
                      language,
                    ),
                  )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sayPart(part: ReportPart, { reports: { one, aspects } }: Catalogue): string {
  if (part === "done" || part === "coming" || part === "decisionWanted") return one[part].toLowerCase();
  return one.light(aspects[part]);
}
