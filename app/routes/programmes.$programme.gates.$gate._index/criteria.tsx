import { Link, useLoaderData } from "@remix-run/react";
import { sayAnswer } from "#i18n/say-gate.ts";
import { paths } from "#paths";
import { ColumnHeads } from "#ui/column-heads.tsx";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { ListHead } from "#ui/list-head.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import type { loader } from "./route.tsx";

/** What must hold, one row a criterion: how hard, of what kind, whether it is met, what says so and since when. */
export function Criteria() {
  const { programme, gate, criteria, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates.page;
  const { tools, ...columns } = say.columns;
  return (
    <section className="stack" aria-labelledby="criteria">
      <ListHead
        id="criteria"
        heading={say.criteria}
        add={mayEdit ? { to: paths.newCriterion(programme.slug, gate.id), label: say.addCriterion } : null}
      />
      {criteria.length === 0 ? (
        <p className="notice notice--quiet">{say.noCriteria}</p>
      ) : (
        <table className="folding criteria">
          <ColumnHeads columns={columns} tools={mayEdit ? tools : null} />
          <tbody>
            {criteria.map((criterion) => (
              <CriterionRow key={criterion.id} criterion={criterion} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["criteria"][number];

function CriterionRow({ criterion }: { readonly criterion: Shown }) {
  const { mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns } = words.gates.page;
  const { answer, isMet } = criterion;
  return (
    <tr>
      <th scope="row">
        {criterion.text} <ProvenanceTag provenance={criterion.provenance} />
      </th>
      <td data-label={columns.weight}>{words.gates.weights[criterion.weight]}</td>
      <td data-label={columns.kind}>{words.gates.kinds[criterion.kind]}</td>
      <td data-label={columns.answer} className={isMet === null ? "hatched" : undefined}>
        <MetMark isMet={isMet} />
      </td>
      <td data-label={columns.says}>
        {sayAnswer(answer, words)}
        {answer.by === "statement" && answer.evidence !== null ? (
          <span className="prose">: {answer.evidence}</span>
        ) : null}
      </td>
      <td data-label={columns.since}>{answer.by === "nobody" ? "–" : <DayOrUnknown day={answer.since} />}</td>
      {mayEdit ? (
        <td className="no-print">
          <Tools criterion={criterion} />
        </td>
      ) : null}
    </tr>
  );
}

function MetMark({ isMet }: { readonly isMet: boolean | null }) {
  const { words } = useSpeech();
  const say = words.gates.page;
  if (isMet === null) return <VerdictMark kind="unknown">{words.pages.unknown}</VerdictMark>;
  return isMet ? (
    <VerdictMark kind="competent">{say.met}</VerdictMark>
  ) : (
    <VerdictMark kind="not-competent">{say.notMet}</VerdictMark>
  );
}

function Tools({ criterion: { id, text, isStated } }: { readonly criterion: Shown }) {
  const { programme, gate } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates.page;
  return (
    <span className="row">
      {isStated ? (
        <Link
          className="utrecht-link"
          to={paths.criterionStatement(programme.slug, gate.id, id)}
          aria-label={`${say.state}: ${text}`}
        >
          {say.state}
        </Link>
      ) : null}
      <Link
        className="utrecht-link"
        to={paths.criterionEdit(programme.slug, gate.id, id)}
        aria-label={`${say.edit}: ${text}`}
      >
        {say.edit}
      </Link>
    </span>
  );
}
