import type { MetaFunction } from "@remix-run/react";
import { useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listAudit } from "#db/queries/audit.ts";
import { formatMoment } from "#i18n/format.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

/** As many rows as one looks back through on a page. */
const SHOWN = 100;

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see-log", async ({ store, programme, words, language }) => {
  const rows = await listAudit(store, { chain: programme.id, limit: SHOWN });
  return {
    title: words.pages.log.heading,
    programme: { name: programme.name, slug: programme.slug },
    rows: rows.map(({ sequence, at, actorName, verb, entity, change }) => ({
      sequence,
      at: formatMoment(at, language),
      actorName,
      verb,
      entity,
      title: typeof change.title === "string" ? change.title : null,
    })),
  };
});

export default function Log() {
  const { programme, rows } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.pages.log;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
        ]}
      />
      <div className="stack">
        <h1>{say.heading}</h1>
        <p>{say.introduction(rows.length)}</p>
      </div>
      <table className="folding">
        <thead>
          <tr>
            <th scope="col">{say.columns.at}</th>
            <th scope="col">{say.columns.who}</th>
            <th scope="col">{say.columns.what}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sequence, at, actorName, verb, entity, title }) => (
            <tr key={sequence}>
              <td className="nowrap">{at}</td>
              <td>{actorName}</td>
              <td>
                {say.verbs[verb] ?? verb} {say.entities[entity] ?? entity}
                {title === null ? null : `: ${title}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
