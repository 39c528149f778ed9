import { Link, useLoaderData } from "@remix-run/react";
import { type Commissioning, isOver } from "#domain/party.ts";
import { formatDay, formatList } from "#i18n/format.ts";
import { paths } from "#paths";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

interface Shared {
  /** The same role in the same thing, once for each party that shares in it. */
  readonly group: readonly Commissioning[];
}

/** One role, of what, and which party has it or which parties share it. */
export function CommissioningGroup({ group }: Shared) {
  const { names } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.governance.commissioning;
  const [first] = group;
  if (first === undefined) return null;
  const parties = group.flatMap(({ partyId }) => (partyId === null ? [] : (names[partyId] ?? [])));
  const among = formatList(parties, language);
  const who = parties.length > 1 ? say.shared(among) : among || words.pages.governance.notNamed;
  const until = first.endedOn === null ? "" : `, ${say.endedOn(formatDay(first.endedOn, language))}`;
  const provenances = [...new Set(group.map(({ provenance }) => provenance))];
  return (
    <li className="stack stack--tight">
      <div className="row row--between">
        <span>
          <strong>{words.terms.commissioningRoles[first.role]}</strong>, {first.scope}{" "}
          {provenances.map((provenance) => (
            <ProvenanceTag key={provenance} provenance={provenance} />
          ))}
        </span>
        <span className={parties.length === 0 ? "muted" : undefined}>
          <Sentence>{`${who}${until}`}</Sentence>
        </span>
      </div>
      <Tools group={group} />
    </li>
  );
}

/** Each party of a shared role is changed by itself. */
function Tools({ group }: Shared) {
  const { programme, names, today, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { edit, editNamed, seat, commissioning: say } = words.governance;
  if (!mayEdit) return null;
  return (
    <details className="small no-print">
      <summary>{say.change}</summary>
      <ul className="ruled ruled--compact">
        {group.map((one) => {
          const party = one.partyId === null ? words.pages.governance.notNamed : (names[one.partyId] ?? "");
          const called = `${words.terms.commissioningRoles[one.role]}, ${party}`;
          return (
            <li key={one.id} className="seat-row">
              <span>{party}</span>
              <span className="seat-row__tools">
                <Link
                  className="utrecht-link tool"
                  to={paths.commissioningEdit(programme.slug, one.id)}
                  aria-label={editNamed(called)}
                >
                  {edit}
                </Link>
                {isOver(one, today) ? null : (
                  <Link
                    className="utrecht-link tool"
                    to={paths.commissioningEnd(programme.slug, one.id)}
                    aria-label={seat.endNamed(called)}
                  >
                    {seat.end}
                  </Link>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
