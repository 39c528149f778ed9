import { Link, useLoaderData } from "@remix-run/react";
import type { PositionChange, PositionFinding } from "#domain/position-change.ts";
import { formatFte } from "#i18n/format.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

interface Row {
  readonly position: PositionChange;
  readonly findings: readonly PositionFinding[];
  readonly isOpen: boolean;
}

/** One function: what it was, what it becomes, whether its holder follows, and what cannot be right about it. */
export function PositionRow({ position, findings, isOpen }: Row) {
  const { words } = useSpeech();
  const say = words.positions;
  const { change, oldFunction, oldFteHundredths, newFunction, newFteHundredths, remark } = position;
  const { isFollower } = position;
  const follower = isFollower === null ? "unknown" : isFollower ? "yes" : "no";
  return (
    <tr>
      <th scope="row">
        {say.kinds[change]}
        {findings.map((finding) => (
          <span key={finding} className="flag flag--red">
            {say.findings[finding]}
          </span>
        ))}
      </th>
      <td data-label={say.was}>
        <Position name={oldFunction} fte={oldFteHundredths} isThere={change !== "new"} />
      </td>
      <td data-label={say.becomes}>
        <Position name={newFunction} fte={newFteHundredths} isThere={change !== "lapses"} />
      </td>
      <td data-label={say.columns.isFollower}>{say.followers[follower]}</td>
      <td data-label={say.columns.remark}>{remark ?? "–"}</td>
      {isOpen ? <Tools position={position} /> : null}
    </tr>
  );
}

interface Side {
  readonly name: string | null;
  readonly fte: number | null;
  /** Whether this sort of change has this side at all. */
  readonly isThere: boolean;
}

function Position({ name, fte, isThere }: Side) {
  const { words, language } = useSpeech();
  const say = words.positions;
  if (!isThere && name === null && fte === null) return <>–</>;
  return (
    <>
      {name ?? <span className="muted">{words.pages.unknown}</span>}
      <span className="workstreams__theme">
        {fte === null ? say.fteUnknown : say.fte(formatFte(fte, language))}
      </span>
    </>
  );
}

function Tools({ position: { id, oldFunction, newFunction } }: Pick<Row, "position">) {
  const { programme } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.positions;
  const called = oldFunction ?? newFunction ?? words.pages.unknown;
  return (
    <td className="no-print">
      <span className="seat-row__tools">
        <Link
          className="utrecht-link tool"
          to={paths.positionEdit(programme.slug, id)}
          aria-label={say.editNamed(called)}
        >
          {words.governance.edit}
        </Link>
        <Link
          className="utrecht-link tool"
          to={paths.positionRemoval(programme.slug, id)}
          aria-label={say.removeNamed(called)}
        >
          {say.removeShort}
        </Link>
      </span>
    </td>
  );
}
