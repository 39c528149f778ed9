import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { ColumnHeads } from "#ui/column-heads.tsx";
import { DueText } from "#ui/due-text.tsx";
import type { Option } from "#ui/field.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** One row an action, the one that is due first at the top. */
export function Actions() {
  const { actions, total } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, count } = words.actions;
  const { tools, ...shown } = columns;
  const hasTools = actions.some(({ mayClose }) => mayClose);
  return (
    <table className="folding actions">
      <caption className="muted small">{count(total)}</caption>
      <ColumnHeads columns={shown} tools={hasTools ? tools : null} />
      <tbody>
        {actions.map((action) => (
          <ActionRow key={action.id} action={action} hasTools={hasTools} />
        ))}
      </tbody>
    </table>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["actions"][number];

function ActionRow({ action, hasTools }: { readonly action: Shown; readonly hasTools: boolean }) {
  const { offered, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, nobody, origins, form } = words.actions;
  return (
    <tr>
      <td data-label={columns.number}>{action.number}</td>
      <th scope="row">
        {action.text} <ProvenanceTag provenance={action.provenance} />
      </th>
      <td data-label={columns.owner} className={action.ownerId === null ? "hatched" : undefined}>
        {nameIn(offered.people, action.ownerId) ?? nobody}
      </td>
      <td data-label={columns.due}>
        <DueText action={action} today={today} />
      </td>
      <td data-label={columns.body}>{nameIn(offered.bodies, action.bodyId) ?? form.none}</td>
      <td data-label={columns.workstream}>{nameIn(offered.workstreams, action.workstreamId) ?? form.none}</td>
      <td data-label={columns.origin}>{origins[action.origin]}</td>
      {hasTools ? (
        <td className="no-print">
          <Tools action={action} />
        </td>
      ) : null}
    </tr>
  );
}

function nameIn(options: readonly Option[], id: string | null): string | undefined {
  return options.find(({ value }) => value === id)?.label;
}

function Tools({ action: { id, text, mayClose } }: { readonly action: Shown }) {
  const { programme, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.actions;
  if (!mayClose) return null;
  return (
    <span className="row">
      <Link
        className="utrecht-link"
        to={paths.actionClosure(programme.slug, id)}
        aria-label={say.of(say.close, text)}
      >
        {say.close}
      </Link>
      {mayEdit ? (
        <Link
          className="utrecht-link"
          to={paths.actionEdit(programme.slug, id)}
          aria-label={say.of(say.edit, text)}
        >
          {say.edit}
        </Link>
      ) : null}
    </span>
  );
}
