import { redirect } from "@remix-run/node";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { askWhoDecides } from "#db/queries/open-questions.ts";
import { listParties } from "#db/queries/parties.ts";
import { DOMAINS, type Domain } from "#domain/authority.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { sayDomains } from "#i18n/say-verdict.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Asks a party who may decide for it; asked before, it is not asked again. */
export const action = forProgramme("ask", async (visit) => {
  const { request, store, programme, author, today, words } = visit;
  const party = await partyOf(visit);
  const { domains } = await readButtons(request, schema);
  await askWhoDecides(store, author, {
    ...{ programmeId: programme.id, partyId: party.id, on: today },
    question: questionOf(party.name, domains, visit),
    source: words.authority.question.source,
  });
  return redirect(`${paths.authority(programme.slug)}?said=asked`);
});

/** About everything there is no need to name it all. */
function questionOf(name: string, domains: readonly Domain[], visit: ProgrammeVisit): string {
  const say = visit.words.authority.question;
  const named = DOMAINS.filter((domain) => domains.includes(domain));
  return named.length === DOMAINS.length ? say.textOverall(name) : say.text(name, sayDomains(named, visit));
}

async function partyOf({ store, sight, params }: ProgrammeVisit) {
  const party = (await listParties(store, sight)).find(({ id }) => id === params.party);
  if (party === undefined) throw notFound();
  return party;
}

/** Whoever comes by the address, for instance after signing in again, finds the page that this button is on. */
export const loader = forProgramme("ask", async (visit) => {
  await partyOf(visit);
  return redirect(paths.authority(visit.programme.slug));
});

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function AskWhoDecides() {
  return null;
}
