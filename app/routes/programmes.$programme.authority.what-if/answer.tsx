import { Link, useLoaderData } from "@remix-run/react";
import type { Verdict } from "#domain/verdict.ts";
import { formatDay, formatList } from "#i18n/format.ts";
import { sayAmount } from "#i18n/say-amount.ts";
import { sayDomains, sayRemedy } from "#i18n/say-verdict.ts";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictSummary, VerdictTable } from "#ui/verdict-table.tsx";
import type { loader } from "./route.tsx";

/** What was asked, in a sentence; the verdict over it; and the ways out that can be tried with one click. */
export function Answer({ verdict }: { readonly verdict: Verdict }) {
  const { asked, options, names } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { words, language } = speech;
  const say = words.whatIf;
  if (asked === null) return null;
  const bodyName = options?.bodies.find(({ value }) => value === asked.bodyId)?.label ?? "";
  const day = formatDay(asked.on, language);
  const domains = asked.domains.length === 0 ? say.aboutNothing : sayDomains(asked.domains, speech);
  return (
    <section className="what-if__answer stack" aria-labelledby="verdict">
      <h2 id="verdict" tabIndex={-1}>
        {words.verdict.heading}
      </h2>
      <p className="lead">
        <Sentence>{say.asked(bodyName, day, domains)}</Sentence> {sayAmount(asked.amount, speech)}.
      </p>
      <VerdictSummary verdict={verdict} />
      {verdict.parties.length === 0 ? null : (
        <VerdictTable verdict={verdict} names={names} caption={say.at(bodyName, day)} />
      )}
      <Attempts />
      <p className="small muted">{say.share}</p>
    </section>
  );
}

function Attempts() {
  const { attempts, names } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { words, language } = speech;
  const say = words.whatIf;
  if (attempts.length === 0) return null;
  const together = (remedies: (typeof attempts)[number]["remedies"]) =>
    say.inviteTogether(
      formatList(
        remedies.flatMap((remedy) => (remedy.kind === "invite" ? [names[remedy.participantId] ?? "?"] : [])),
        language,
      ),
    );
  return (
    <section className="stack stack--tight no-print" aria-labelledby="attempts">
      <h3 id="attempts">{say.attempts}</h3>
      <ul className="stack stack--tight">
        {attempts.map(({ remedies, to }) => {
          const [only, ...more] = remedies;
          return (
            <li key={to}>
              <Link className="utrecht-link" to={to} reloadDocument>
                {only === undefined || more.length > 0 ? together(remedies) : sayRemedy(only, names, speech)}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
