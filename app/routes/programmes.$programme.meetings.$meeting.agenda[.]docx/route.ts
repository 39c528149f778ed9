import { forProgramme } from "#auth/guard.server.ts";
import { listAgendaVersions } from "#db/queries/publications.ts";
import { agendaDocx } from "#documents/agenda-docx.ts";
import { openVersions } from "#domain/publication.ts";
import { notFound } from "#http/responses.server.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A published agenda as a Word file: what the reader may see of it, in the reader's language. */
export const loader = forProgramme(
  "see",
  async ({ store, sight, params, request, programme, words, language }) => {
    const found = await listAgendaVersions(store, sight, params.meeting ?? "");
    const versions = sight.seesConfidential ? found : openVersions(found);
    const wanted = new URL(request.url).searchParams.get("version");
    const version = versions.find(({ number }) => wanted === null || String(number) === wanted);
    if (version === undefined) throw notFound();
    const bytes = await agendaDocx(version, { words, language });
    const name = `agenda-${programme.slug}-${version.agenda.on}-v${version.number}.docx`;
    return new Response(bytes.slice().buffer, {
      headers: {
        "Content-Type": DOCX,
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "no-store",
      },
    });
  },
);
