import { Link, useLoaderData } from "@remix-run/react";
import type { Party } from "#domain/party.ts";
import { formatDay, formatList } from "#i18n/format.ts";
import { paths } from "#paths";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

interface Row {
  readonly party: Party;
  /** The heading under which it stands. */
  readonly group: string;
}

/** One party: how far it is involved, who stands behind it, and who acts for it. */
export function PartyRow({ party, group }: Row) {
  const { participants } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.pages.governance;
  const { id, involvement, constituency, provenance } = party;
  const until = ({ name: called, endedOn }: Pick<Party, "name" | "endedOn">) =>
    endedOn === null ? called : words.departure.until(called, formatDay(endedOn, language));
  const acting = participants.filter(({ partyId }) => partyId === id).map(until);
  const isSaid =
    involvement === "takes-part" ||
    group.toLowerCase() === words.terms.involvements[involvement].toLowerCase();
  return (
    <li>
      {until(party)} <ProvenanceTag provenance={provenance} />
      <span className="small muted party-groups__more">
        {isSaid ? null : words.terms.involvements[involvement]}
        {isSaid || constituency === null ? null : ", "}
        {constituency === null ? null : say.constituency(words.terms.constituencies[constituency])}
      </span>
      {acting.length === 0 ? null : (
        <span className="small muted party-groups__more">{formatList(acting, language)}</span>
      )}
      <PartyTools party={party} />
    </li>
  );
}

function PartyTools({ party: { id, name } }: { readonly party: Party }) {
  const { programme, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { edit, editNamed, participant: say } = words.governance;
  if (!mayEdit) return null;
  return (
    <span className="row small no-print">
      <Link
        className="utrecht-link tool"
        to={paths.partyEdit(programme.slug, id)}
        aria-label={editNamed(name)}
      >
        {edit}
      </Link>
      <Link
        className="utrecht-link tool"
        to={paths.newParticipant(programme.slug, id)}
        aria-label={say.addTo(name)}
      >
        {say.add}
      </Link>
      <Link
        className="utrecht-link tool"
        to={paths.partyDeparture(programme.slug, id)}
        aria-label={words.departure.ofParticipant(name)}
      >
        {words.departure.leave}
      </Link>
    </span>
  );
}
