import { Form, Link, useLoaderData, useSubmit } from "@remix-run/react";
import { ArrowDown, ArrowUp, Pencil, X } from "lucide-react";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { paths } from "#paths";
import { ItemAsk } from "#ui/item-ask.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictGaps } from "#ui/verdict-gaps.tsx";
import { VerdictLine } from "#ui/verdict-table.tsx";
import type { loader } from "./route.tsx";

type Item = ReturnType<typeof useLoaderData<typeof loader>>["sections"][number]["items"][number];

interface Placed {
  readonly item: Item;
  readonly place: number;
  readonly count: number;
}

/** One item: number, title and minutes; for a decision who may take it and what would mend each gap; its tools. */
export function ItemRow({ item, place, count }: Placed) {
  const { verdicts, names, mayPrepare } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const keys = useMoveByKeys({ item, place, count });
  const verdict = item.decisionPointId === null ? undefined : verdicts[item.decisionPointId];
  return (
    <li className="item" {...(mayPrepare ? keys : {})}>
      <span className="item__number">{item.number}</span>
      <div className="item__body">
        <p className="row">
          <strong>{item.title}</strong>{" "}
          <span className="muted nowrap">{words.agenda.minutes(item.minutes)}</span>
          {item.isConfidential ? <span className="provenance">{words.agenda.confidential}</span> : null}
        </p>
        {item.note === null ? null : <p className="small prose">{item.note}</p>}
        <ItemAsk item={item} />
        {verdict === undefined ? null : <VerdictLine verdict={verdict} />}
      </div>
      {mayPrepare ? <Tools item={item} place={place} count={count} /> : null}
      <div className="item__more stack">
        {verdict === undefined ? null : <VerdictGaps verdict={verdict} names={names} />}
        {item.annotation === null ? null : (
          <p className="notice notice--quiet small">
            <strong>{words.meetings.preparation.annotation}:</strong> {item.annotation}
          </p>
        )}
      </div>
    </li>
  );
}

function Tools({ item: { id, title, version }, place, count }: Placed) {
  const { programme, meeting } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.meetings.preparation;
  return (
    <div className="item__tools">
      <Form
        method="post"
        action={paths.itemPosition(programme.slug, meeting.id, id)}
        preventScrollReset
        className="item__tools"
      >
        <MoveButton to={place - 1} isAtEnd={place === 0} label={say.up(title)}>
          <ArrowUp size={18} aria-hidden="true" />
        </MoveButton>
        <MoveButton to={place + 1} isAtEnd={place === count - 1} label={say.down(title)}>
          <ArrowDown size={18} aria-hidden="true" />
        </MoveButton>
      </Form>
      <Link
        className="icon-button"
        to={paths.item(programme.slug, meeting.id, id)}
        aria-label={say.editItem(title)}
        title={say.editItem(title)}
      >
        <Pencil size={18} aria-hidden="true" />
      </Link>
      <Form method="post" action={paths.itemRemoval(programme.slug, meeting.id, id)} preventScrollReset>
        <button
          type="submit"
          className="icon-button"
          name="version"
          value={version}
          aria-label={say.removeItem(title)}
          title={say.removeItem(title)}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </Form>
    </div>
  );
}

interface Move {
  readonly to: number;
  readonly isAtEnd: boolean;
  readonly label: string;
  readonly children: ReactNode;
}

function MoveButton({ to, isAtEnd, label, children }: Move) {
  return (
    <button
      type="submit"
      className="icon-button"
      name="to"
      value={to}
      {...atEnd(isAtEnd)}
      aria-label={label}
      title={label}
    >
      {children}
    </button>
  );
}

/** A button that cannot move its item further keeps the focus of whoever moved it there; `disabled` would drop it. */
function atEnd(isThere: boolean) {
  if (!isThere) return {};
  return { "aria-disabled": true, onClick: (event: MouseEvent) => event.preventDefault() };
}

/** Alt with an arrow moves the item that has the focus, one place at a time. */
function useMoveByKeys({ item, place, count }: Placed) {
  const { programme, meeting } = useLoaderData<typeof loader>();
  const submit = useSubmit();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    const to = place + step;
    if (!event.altKey || step === 0 || to < 0 || to >= count) return;
    event.preventDefault();
    const action = paths.itemPosition(programme.slug, meeting.id, item.id);
    submit({ to }, { method: "post", action, preventScrollReset: true });
  };
  return { onKeyDown };
}
