import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listOpenQuestions } from "#db/queries/open-questions.ts";
import { authorityState } from "#domain/authority.ts";
import { authorityMatrix, domainsIn } from "#domain/authority-matrix.ts";
import { governanceOn } from "#domain/departure.ts";
import { authorityQuestionId, isAnswered } from "#domain/open-question.ts";
import { namesOf } from "#domain/preparation.ts";
import { paths } from "#paths";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { ProvenanceNote } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Matrix } from "./matrix.tsx";
import { Records } from "./records.tsx";
import { Said } from "./said.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async ({ store, sight, programme, today, words, may }) => {
  const [governance, questions] = await Promise.all([
    loadGovernance(store, sight),
    listOpenQuestions(store, sight),
  ]);
  const { authorities, parties, participants } = governance;
  return {
    title: words.authority.heading,
    programme: { name: programme.name, slug: programme.slug, sourceName: programme.sourceName },
    domains: domainsIn(authorities),
    today,
    // Whoever has left is in the records below, not among those who may decide.
    rows: authorityMatrix(authorities, { ...governanceOn(governance, today), on: today }),
    // What was asked of a party about its authority, by the party.
    asked: Object.fromEntries(
      parties.flatMap(({ id }) => {
        const one = questions.find((question) => question.id === authorityQuestionId(id));
        return one === undefined ? [] : [[id, { raisedOn: one.raisedOn, isAnswered: isAnswered(one) }]];
      }),
    ),
    records: authorities.map((record) => ({ ...record, state: authorityState(record, today) })),
    names: namesOf(governance),
    partyOf: Object.fromEntries(participants.map(({ id, partyId }) => [id, partyId])),
    mayRecord: may("record-authority"),
    mayAsk: may("ask"),
  };
});

export default function AuthorityPage() {
  const { programme, rows, records, mayRecord } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.authority;
  const unknown = rows.filter(({ covers }) => covers === "unknown").length;
  return (
    <main id="content" tabIndex={-1} className="within within--wide page">
      <ProgrammeCrumbs programme={programme} />
      <div className="stack">
        <div className="row row--between">
          <h1>{say.heading}</h1>
          <p className="row">
            <Link className="utrecht-link" to={paths.whatIf(programme.slug)}>
              {words.whatIf.link}
            </Link>
            {mayRecord ? (
              <Link
                className="utrecht-button utrecht-button--primary-action"
                to={paths.newAuthority(programme.slug)}
              >
                {say.form.link}
              </Link>
            ) : null}
          </p>
        </div>
        <p>{say.introduction}</p>
        <ProvenanceNote sourceName={programme.sourceName} />
      </div>
      <Said />
      {records.length === 0 ? <p className="notice notice--quiet">{say.none}</p> : null}
      {rows.length === 0 ? <p className="notice notice--quiet">{say.noParties}</p> : null}
      {records.length > 0 && unknown > 0 ? <p>{say.unknownParties(unknown)}</p> : null}
      {rows.length === 0 ? null : (
        <>
          <p className="small muted phone-only">{say.matrixHint}</p>
          <Matrix />
        </>
      )}
      {records.length === 0 ? null : <Records />}
    </main>
  );
}
