import { useLoaderData } from "@remix-run/react";
import type { Cover } from "#domain/cover.ts";
import { centsIn } from "#i18n/format.ts";
import { sayCeiling } from "#i18n/say-amount.ts";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import type { loader } from "./route.tsx";

/** Parties down, domains across: who may decide, up to what, or after whose ratification. Unknown is hatched. */
export function Matrix() {
  const { rows, domains } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.authority;
  const groups = [...new Set(rows.map(({ party }) => party.grouping ?? ""))];
  return (
    <section className="scroll" aria-label={say.matrixCaption} tabIndex={0}>
      <table className="matrix">
        <caption className="muted small">{say.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.party}</th>
            {domains.map((domain) => (
              <th scope="col" key={domain}>
                {words.terms.domains[domain]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            <tr className="matrix__group">
              <th scope="rowgroup" colSpan={domains.length + 1}>
                {group || words.pages.governance.noGrouping}
              </th>
            </tr>
            {rows
              .filter(({ party }) => (party.grouping ?? "") === group)
              .map(({ party, covers }) => (
                <tr key={party.id}>
                  <th scope="row">{party.name}</th>
                  {covers === "unknown" ? (
                    <td className="hatched" colSpan={domains.length}>
                      <VerdictMark kind="unknown" />
                    </td>
                  ) : (
                    domains.map((domain) => (
                      <td key={domain}>
                        <Cell cover={covers.find((cover) => cover.domain === domain)} />
                      </td>
                    ))
                  )}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Cell({ cover }: { readonly cover: Cover | undefined }) {
  const speech = useSpeech();
  const { cell } = speech.words.authority;
  if (cover === undefined || cover.kind === "missing") return <span className="muted">{cell.none}</span>;
  if (cover.kind === "ratified") {
    const [first] = cover.record.chain;
    const days = cover.record.chain.reduce((sum, { leadDays }) => sum + leadDays, 0);
    const constituency = first === undefined ? "" : speech.words.terms.constituencies[first.constituency];
    return <VerdictMark kind="subject-to-ratification">{cell.ratified(constituency, days)}</VerdictMark>;
  }
  const { ceiling } = cover.record;
  return (
    <VerdictMark kind="competent">
      {cover.domain === "financiën" && centsIn(ceiling).length > 0
        ? cell.upTo(sayCeiling(ceiling, speech))
        : cell.free}
    </VerdictMark>
  );
}
