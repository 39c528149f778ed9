import { useLoaderData } from "@remix-run/react";
import { isOver, type Party } from "#domain/party.ts";
import { paths } from "#paths";
import { ListFileLinks } from "#ui/list-file-links.tsx";
import { ListHead } from "#ui/list-head.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { PartyRow } from "./party-row.tsx";
import type { loader } from "./route.tsx";

/** Whose agreement a programme needs, by group, and who has yet to be involved. */
export function Parties() {
  const { programme, parties: all, today, mayEdit } = useLoaderData<typeof loader>();
  const ended = all.filter((party) => isOver(party, today));
  const parties = all.filter((party) => !ended.includes(party));
  const { words } = useSpeech();
  const say = words.pages.governance;
  const groups = [...new Set(parties.map(groupOf))];
  // Where no party is in a group there are no others to tell them from.
  const isOnlyGroup = groups.length === 1 && groups[0] === "";
  return (
    <section className="stack" aria-labelledby="parties">
      <ListHead
        id="parties"
        heading={`${say.parties} (${parties.length})`}
        add={mayEdit ? { to: paths.newParty(programme.slug), label: words.governance.party.add } : null}
      />
      {parties.length === 0 ? null : (
        <ListFileLinks slug={programme.slug} list="participants" mayEdit={mayEdit} />
      )}
      {parties.length === 0 ? (
        <p className="notice notice--quiet">
          {mayEdit ? words.governance.party.noneYet : words.governance.party.none}
        </p>
      ) : null}
      <div className="party-groups">
        {groups.map((group) => (
          <div key={group} className="stack stack--tight">
            {isOnlyGroup ? null : <h3>{group || say.noGrouping}</h3>}
            <ul className="ruled ruled--compact">
              {parties
                .filter((party) => groupOf(party) === group)
                .map((party) => (
                  <PartyRow key={party.id} party={party} group={group} />
                ))}
            </ul>
          </div>
        ))}
      </div>
      {ended.length === 0 ? null : (
        <details>
          <summary>
            {words.departure.ended} ({ended.length})
          </summary>
          <ul className="ruled ruled--compact">
            {ended.map((party) => (
              <PartyRow key={party.id} party={party} group={groupOf(party)} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function groupOf({ grouping }: Party): string {
  return grouping ?? "";
}
