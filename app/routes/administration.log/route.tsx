import type { MetaFunction } from "@remix-run/react";
import { useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { INSTALLATION } from "#db/audit-entry.ts";
import { countAudit, listAudit, verifyChain } from "#db/queries/audit.ts";
import { namesInInstallation } from "#db/queries/installation-names.ts";
import { pageAsked } from "#http/page-asked.server.ts";
import { formatMoment } from "#i18n/format.ts";
import { idsIn, sayInstallationDeed } from "#i18n/say-installation-deed.ts";
import { ChainState, LogTable } from "#ui/log-table.tsx";
import { PageLinks } from "#ui/page-links.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

/** As many rows as one looks back through on a page. */
const SHOWN = 100;

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async (visit) => {
  const { request, store, words, language } = visit;
  const page = pageAsked(request, { total: await countAudit(store, INSTALLATION), size: SHOWN });
  const [rows, verified] = await Promise.all([
    listAudit(store, { chain: INSTALLATION, limit: SHOWN, offset: (page.number - 1) * SHOWN }),
    verifyChain(store, INSTALLATION),
  ]);
  const names = await namesInInstallation(store, rows.flatMap(idsIn));
  return {
    title: words.installation.log.heading,
    page,
    verified,
    rows: rows.map((row) => ({
      sequence: row.sequence,
      at: formatMoment(row.at, language),
      actorName: row.actorName,
      deed: sayInstallationDeed(row, names, visit),
    })),
  };
});

/** Who did what to the installation: accounts, organisations, portfolios and new programmes. */
export default function InstallationLog() {
  const { title, rows, verified, page } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{title}</h1>
        <p>
          {words.installation.log.introduction} <ChainState verified={verified} />
        </p>
      </div>
      <LogTable rows={rows} />
      <PageLinks page={page} to={(number) => `?page=${number}`} />
    </main>
  );
}
