import { Link, useLoaderData } from "@remix-run/react";
import { plusDays } from "#domain/day.ts";
import { isOverdue } from "#domain/my-work.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Group = ReturnType<typeof useLoaderData<typeof loader>>["groups"][number];
type Item = Group["items"][number];

/** One kind of work: what, in which programme, and by when or since when. */
export function WorkTable({ group: { kind, items } }: { readonly group: Group }) {
  const { words } = useSpeech();
  const { columns, groups } = words.work;
  return (
    <section className="stack" aria-labelledby={kind}>
      <h2 id={kind}>{groups[kind]}</h2>
      <table className="folding work">
        <thead>
          <tr>
            <th scope="col">{columns[kind]}</th>
            <th scope="col">{columns.programme}</th>
            <th scope="col">{isOpenSince(kind) ? columns.since : columns.due}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <WorkRow key={`${item.id} ${item.since} ${item.says}`} item={item} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WorkRow({ item }: { readonly item: Item }) {
  const { programmes } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns } = words.work;
  const programme = programmes[item.programmeId];
  return (
    <tr>
      <th scope="row">
        {item.kind === "report" ? (
          <ReportTask item={item} />
        ) : item.kind === "measurement" ? (
          <MeasurementTask item={item} />
        ) : (
          <Task item={item} />
        )}
      </th>
      <td data-label={columns.programme}>{programme?.name}</td>
      <td data-label={isOpenSince(item.kind) ? columns.since : columns.due}>
        <When item={item} />
      </td>
    </tr>
  );
}

function ReportTask({ item: { id, title, programmeId, since, dueOn } }: { readonly item: Item }) {
  const { programmes } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.work;
  if (since === null || dueOn === null) return title;
  const until = formatDay(dueOn, language);
  return (
    <div className="work__report">
      <span>
        {title}{" "}
        <span className="work__period small muted">{say.about(formatDay(since, language), until)}</span>
      </span>
      <Link
        className="utrecht-button utrecht-button--primary-action"
        to={paths.writeReport(programmes[programmeId]?.slug ?? "", id, since)}
        aria-label={say.writeOf(title, until)}
      >
        {say.write}
      </Link>
    </div>
  );
}

/** What a party owes of the period that ended on the day before it is open. */
function MeasurementTask({ item: { id, title, programmeId, since } }: { readonly item: Item }) {
  const { programmes } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const say = speech.words.work;
  if (since === null) return title;
  const last = plusDays(since, -1);
  const until = formatDay(last, speech.language);
  return (
    <div className="work__report">
      <span>
        {title} <span className="work__period small muted">{say.untilDay(until)}</span>
      </span>
      <Link
        className="utrecht-button utrecht-button--primary-action"
        to={paths.measuring(programmes[programmeId]?.slug ?? "", { indicator: id, from: last })}
        aria-label={say.enterOf(title, until)}
      >
        {say.enter}
      </Link>
    </div>
  );
}

/** What has no last day is told by how long it waits. */
function isOpenSince(kind: Item["kind"]): boolean {
  return kind === "question" || kind === "measurement";
}

/** A product and a decision point lead to themselves; a question and an action to the lists in which everybody reads them. */
function Task({ item: { kind, id, title, says, programmeId } }: { readonly item: Item }) {
  const { programmes } = useLoaderData<typeof loader>();
  const slug = programmes[programmeId]?.slug ?? "";
  return (
    <>
      <Link className="utrecht-link" to={placeOf(kind, slug, id)}>
        {title}
      </Link>
      {says === undefined ? null : (
        <span className="work__period small">
          <Sentence>{says}</Sentence>
        </span>
      )}
    </>
  );
}

function placeOf(kind: Item["kind"], slug: string, id: string): string {
  switch (kind) {
    case "question":
      return paths.openQuestion(slug, id);
    case "decision":
      return paths.decisionPoint(slug, id);
    case "action":
      return paths.actions(slug);
    default:
      return paths.deliverable(slug, id);
  }
}

function When({ item }: { readonly item: Item }) {
  const { today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { dueOn, since, kind } = item;
  if (isOpenSince(kind) && since !== null) return <DayText day={since} from={today} />;
  if (dueOn === null) return <span className="muted">{words.work.noDay}</span>;
  return (
    <>
      {isOverdue(item, today) ? <strong className="late">{words.work.late}: </strong> : null}
      <DayText day={dueOn} from={today} />
    </>
  );
}
