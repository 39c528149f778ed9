import { Form, useLoaderData } from "@remix-run/react";
import { useId } from "react";
import { paths } from "#paths";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import type { loader } from "./route.tsx";

type Proposal = ReturnType<typeof useLoaderData<typeof loader>>["open"][number];

/** One proposal: what, why, who may decide it, and the choice to take it over or leave it out. */
export function ProposalArticle({ proposal }: { readonly proposal: Proposal }) {
  const { mayPrepare } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { title, reasons, verdict } = proposal;
  const [only] = reasons.length === 1 ? reasons : [];
  return (
    <article className="proposal">
      <div className="row row--between">
        <h4>{title}</h4>
        {verdict === null ? null : <VerdictMark kind={verdict.kind} />}
      </div>
      <p className="small">
        <strong>{words.proposals.why}:</strong> {only === undefined ? null : <Sentence>{only}</Sentence>}
      </p>
      {only !== undefined ? null : (
        <ul className="small reasons">
          {reasons.map((reason) => (
            <li key={reason}>
              <Sentence>{reason}</Sentence>
            </li>
          ))}
        </ul>
      )}
      {mayPrepare ? <Choice proposal={proposal} /> : null}
    </article>
  );
}

function Choice({ proposal: { key, title } }: { readonly proposal: Proposal }) {
  const { programme, meeting } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.proposals;
  const reasonId = useId();
  return (
    <div className="row row--top">
      <Form method="post" action={paths.takeOver(programme.slug, meeting.id)} preventScrollReset>
        <input type="hidden" name="key" value={key} />
        <button
          className="utrecht-button utrecht-button--secondary-action"
          type="submit"
          aria-label={`${say.takeOver}: ${title}`}
        >
          {say.takeOver}
        </button>
      </Form>
      <details className="dismiss">
        <summary aria-label={say.dismissTitle(title)}>{say.dismiss}</summary>
        <Form
          method="post"
          action={paths.dismissal(programme.slug, meeting.id, key)}
          className="stack stack--tight"
          preventScrollReset
        >
          <input type="hidden" name="key" value={key} />
          <label className="field__label" htmlFor={reasonId}>
            {say.dismissReason}
          </label>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id={reasonId}
            name="reason"
            aria-describedby={`${reasonId}-hint`}
          />
          <p className="field__hint" id={`${reasonId}-hint`}>
            {say.dismissHint}
          </p>
          <button className="utrecht-button utrecht-button--secondary-action" type="submit">
            {say.dismissConfirm}
          </button>
        </Form>
      </details>
    </div>
  );
}
