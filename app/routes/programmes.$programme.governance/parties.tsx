import type { Party } from "#domain/party.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";

/** Whose agreement a programme needs, by group, and who has yet to be involved. */
export function Parties({ parties }: { readonly parties: readonly Party[] }) {
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
                .map(({ id, name, involvement, constituency, provenance }) => (
                  <li key={id}>
                    {name} <ProvenanceTag provenance={provenance} />
                    <span className="small muted party-groups__more">
                      {involvement === "takes-part" || says(group, words.terms.involvements[involvement])
                        ? null
                        : words.terms.involvements[involvement]}
                      {constituency === null
                        ? null
                        : say.constituency(words.terms.constituencies[constituency])}
                    </span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The source groups some parties by their involvement; under such a heading it need not be said again. */
function says(group: string, involvement: string): boolean {
  return group.toLowerCase() === involvement.toLowerCase();
}

function groupOf({ grouping }: Party): string {
  return grouping ?? "";
}
