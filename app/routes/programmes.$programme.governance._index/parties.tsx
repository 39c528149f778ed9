import { useLoaderData } from "@remix-run/react";
import type { Party } from "#domain/party.ts";
import { useSpeech } from "#ui/speech.tsx";
import { PartyRow } from "./party-row.tsx";
import type { loader } from "./route.tsx";

/** Whose agreement a programme needs, by group, and who has yet to be involved. */
export function Parties() {
  const { parties } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.pages.governance;
  const groups = [...new Set(parties.map(groupOf))];
  return (
    <section className="stack" aria-labelledby="parties">
      <h2 id="parties">
        {say.parties} ({parties.length})
      </h2>
      <div className="party-groups">
        {groups.map((group) => (
          <div key={group} className="stack stack--tight">
            <h3>{group || say.noGrouping}</h3>
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
    </section>
  );
}

function groupOf({ grouping }: Party): string {
  return grouping ?? "";
}
