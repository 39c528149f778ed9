import type { Commissioning } from "#domain/party.ts";
import { formatList } from "#i18n/format.ts";
import type { Names } from "#i18n/speech.ts";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";

interface Commissioned {
  readonly commissioning: readonly Commissioning[];
  readonly names: Names;
}

/** Who commissions what: a row for each role and scope, with the parties that share it. */
export function CommissioningList({ commissioning, names }: Commissioned) {
  const { words } = useSpeech();
  const say = words.pages.governance;
  const shared = Map.groupBy(
    commissioning,
    ({ role, scope, provenance }) => `${role} ${provenance} ${scope}`,
  );
  return (
    <section className="stack" aria-labelledby="commissioning">
      <h2 id="commissioning">{say.commissioning}</h2>
      {commissioning.length === 0 ? <p className="muted">{say.noCommissioning}</p> : null}
      <ul className="ruled">
        {[...shared.values()].map((group) => (
          <Shared key={group[0]?.id} group={group} names={names} />
        ))}
      </ul>
    </section>
  );
}

function Shared({ group, names }: { readonly group: readonly Commissioning[]; readonly names: Names }) {
  const { words, language } = useSpeech();
  const [first] = group;
  if (first === undefined) return null;
  const parties = group.flatMap(({ partyId }) => (partyId === null ? [] : (names[partyId] ?? [])));
  return (
    <li className="row row--between">
      <span>
        <strong>{words.terms.commissioningRoles[first.role]}</strong>, {first.scope}{" "}
        <ProvenanceTag provenance={first.provenance} />
      </span>
      <span className={parties.length === 0 ? "muted" : undefined}>
        {parties.length === 0 ? words.pages.governance.notNamed : formatList(parties, language)}
      </span>
    </li>
  );
}
