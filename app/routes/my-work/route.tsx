import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forSignedIn } from "#auth/guard.server.ts";
import { can, programmesOf } from "#auth/policy.ts";
import { loadMyWork } from "#db/queries/my-work.ts";
import { isOverdue, type WorkItem, workGroups } from "#domain/my-work.ts";
import { dueReports } from "#domain/report-reminder.ts";
import { sayPartyAsk } from "#i18n/say-party-ask.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkTable } from "./work-table.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forSignedIn(async ({ actor, store, today, words, language }) => {
  const sightIn = (programmeId: string) => ({
    ...{ programmeId, seesConfidential: can(actor, "see-confidential", { id: programmeId }) },
  });
  const whose = { personId: actor.personId, programmeIds: programmesOf(actor), today, sightIn };
  const { programmes, workstreams, reports, items, asked } = await loadMyWork(store, whose);
  const due = workstreams.flatMap((workstream) => {
    const programme = programmes.find(({ id }) => id === workstream.programmeId);
    if (programme === undefined || !can(actor, "report", programme)) return [];
    const own = reports.filter((one) => one.programmeId === programme.id);
    return dueReports(workstream, { rhythm: programme.rhythm, reports: own, today }).map(
      ({ period }): WorkItem => ({
        ...{ kind: "report", id: workstream.id, programmeId: programme.id, title: workstream.name },
        ...{ dueOn: period.until, since: period.from },
      }),
    );
  });
  const decisions = asked.flatMap(({ programmeId, asks, names }) =>
    asks.map(
      (ask): WorkItem => ({
        ...{ kind: "decision", id: ask.decisionPointId, programmeId, title: ask.title },
        ...{ dueOn: ask.dueOn, since: null, says: sayPartyAsk(ask, names, { words, language }) },
      }),
    ),
  );
  const all = [...due, ...decisions, ...items];
  return {
    title: words.work.heading,
    ...{ today, count: all.length, overdue: all.filter((item) => isOverdue(item, today)).length },
    groups: workGroups(all),
    programmes: Object.fromEntries(programmes.map(({ id, name, slug }) => [id, { name, slug }])),
  };
});

export default function MyWork() {
  const { title, count, overdue, groups } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.work;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{title}</h1>
        {count === 0 ? (
          <>
            <p className="lead">{say.none}</p>
            <p>{say.noneHint}</p>
            <p>
              <Link className="utrecht-link" to={paths.portfolio()}>
                {say.portfolio}
              </Link>
            </p>
          </>
        ) : (
          <p className="lead">
            {say.introduction(count)}
            {overdue === 0 ? null : <strong className="late"> {say.overdue(overdue)}</strong>}
          </p>
        )}
      </div>
      {groups.map((group) => (
        <WorkTable key={group.kind} group={group} />
      ))}
    </main>
  );
}
