import { Link, useLoaderData } from "@remix-run/react";
import { isFormer } from "#domain/body.ts";
import type { RecordedConform } from "#domain/conform.ts";
import { sayTerm } from "#i18n/say-authority.ts";
import { sayDomains } from "#i18n/say-verdict.ts";
import { paths } from "#paths";
import { ListHead } from "#ui/list-head.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Which parties follow a body without a say in it; what no longer binds is folded away. */
export function Conforms() {
  const { programme, conforms, parties, today, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.governance.conform;
  const former = conforms.filter((declaration) => isFormer(declaration, today));
  const current = conforms.filter((declaration) => !former.includes(declaration));
  return (
    <section className="stack" aria-labelledby="conforms">
      <ListHead
        id="conforms"
        heading={say.heading}
        add={mayEdit && parties.length > 0 ? { to: paths.newConform(programme.slug), label: say.add } : null}
      />
      {current.length === 0 ? <p className="muted">{mayEdit ? say.noneYet : say.none}</p> : null}
      <Declarations declarations={current} />
      {former.length === 0 ? null : (
        <details>
          <summary>{say.former(former.length)}</summary>
          <Declarations declarations={former} />
        </details>
      )}
    </section>
  );
}

function Declarations({ declarations }: { readonly declarations: readonly RecordedConform[] }) {
  if (declarations.length === 0) return null;
  return (
    <ul className="ruled ruled--compact">
      {declarations.map((declaration) => (
        <Declaration key={declaration.id} declaration={declaration} />
      ))}
    </ul>
  );
}

function Declaration({ declaration }: { readonly declaration: RecordedConform }) {
  const { programme, bodies, names, today, mayEdit } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { conform: say, seat } = speech.words.governance;
  const { id, partyId, bodyId, domains, from, until, provenance } = declaration;
  const party = names[partyId] ?? "";
  const body = bodies.find((one) => one.id === bodyId)?.name ?? "";
  const sentence = say.follows(party, body, domains === null ? say.everything : sayDomains(domains, speech));
  return (
    <li className="seat-row">
      <span>
        <Sentence>{`${sentence}, ${sayTerm({ validFrom: from, validUntil: until, revokedOn: null }, speech)}`}</Sentence>{" "}
        <ProvenanceTag provenance={provenance} />
      </span>
      {mayEdit && !isFormer(declaration, today) ? (
        <Link
          className="utrecht-link tool no-print"
          to={paths.conformEnd(programme.slug, id)}
          aria-label={seat.endNamed(`${party}, ${body}`)}
        >
          {seat.end}
        </Link>
      ) : null}
    </li>
  );
}
