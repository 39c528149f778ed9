import { Form, Link, useLoaderData } from "@remix-run/react";
import { addresseeKey } from "#domain/open-question.ts";
import type { Party } from "#domain/party.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import type { loader } from "./route.tsx";

/** Nobody knows who may decide for this party: one click asks it, and from then on it shows as asked. */
export function UnknownAuthority({ party }: { readonly party: Party }) {
  const { programme, domains, asked, mayAsk } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.authority.question;
  const question = asked[party.id];
  const by = encodeURIComponent(addresseeKey({ kind: "party", partyId: party.id }));
  return (
    <div className="row matrix__unknown">
      <VerdictMark kind="unknown" />
      {question !== undefined ? (
        <Link className="utrecht-link" to={paths.openQuestions(programme.slug, `state=all&by=${by}`)}>
          <Sentence>
            {question.isAnswered ? say.answered : say.asked(formatDay(question.raisedOn, language))}
          </Sentence>
        </Link>
      ) : mayAsk ? (
        <Form method="post" action={paths.authorityQuestion(programme.slug, party.id)} className="no-print">
          {domains.map((domain) => (
            <input key={domain} type="hidden" name="domains" value={domain} />
          ))}
          <button
            type="submit"
            className="utrecht-button utrecht-button--secondary-action"
            aria-label={say.askOf(party.name)}
          >
            {say.ask}
          </button>
        </Form>
      ) : null}
    </div>
  );
}
