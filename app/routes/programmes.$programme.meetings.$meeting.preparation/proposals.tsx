import { Form, useLoaderData } from "@remix-run/react";
import type { AgendaKind } from "#domain/agenda.ts";
import { isStanding } from "#domain/agenda.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import { Dismissed } from "./dismissed.tsx";
import { ProposalArticle } from "./proposal-article.tsx";
import type { loader } from "./route.tsx";

const GROUPS = ["decision", "discussion", "information", "progress", "standing"] as const;
type Group = (typeof GROUPS)[number];

/** What the state of the programme calls for, grouped as it would stand on the agenda, each with its reason. */
export function Proposals() {
  const { open } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.proposals;
  return (
    <section className="stack" aria-labelledby="proposals">
      <h2 id="proposals">{say.heading(open.length)}</h2>
      <p className="muted small">{open.length === 0 ? say.none : say.introduction}</p>
      {GROUPS.map((group) => (
        <ProposalGroup key={group} group={group} />
      ))}
      <Dismissed />
    </section>
  );
}

function ProposalGroup({ group }: { readonly group: Group }) {
  const { open, programme, meeting, mayPrepare } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const own = open.filter(({ kind }) => groupOf(kind) === group);
  if (own.length === 0) return null;
  return (
    <div>
      <div className="row row--between">
        <h3>{words.proposals.groups[group]}</h3>
        {own.length > 1 && mayPrepare ? (
          <Form method="post" action={paths.takeOver(programme.slug, meeting.id)} preventScrollReset>
            {own.map(({ key }) => (
              <input key={key} type="hidden" name="key" value={key} />
            ))}
            <button
              className="plain-button"
              type="submit"
              aria-label={`${words.proposals.takeOverAll(own.length)}: ${words.proposals.groups[group]}`}
            >
              {words.proposals.takeOverAll(own.length)}
            </button>
          </Form>
        ) : null}
      </div>
      {own.map((proposal) => (
        <ProposalArticle key={proposal.key} proposal={proposal} />
      ))}
    </div>
  );
}

function groupOf(kind: AgendaKind): Group {
  if (isStanding(kind)) return "standing";
  return GROUPS.find((group) => group === kind) ?? "discussion";
}
