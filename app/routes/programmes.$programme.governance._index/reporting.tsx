import { useLoaderData } from "@remix-run/react";
import { ReportingLines } from "#charts/reporting-lines.tsx";
import { isDissolved } from "#domain/body.ts";
import { type ReportingBranch, reportingBranches, reportingTree } from "#domain/reporting-tree.ts";
import { formatDay } from "#i18n/format.ts";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Who reports to whom: a drawing, and the same as a list for small screens and for whoever does not see it. */
export function Reporting() {
  const { bodies, today, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.governance.reporting;
  if (bodies.length === 0) return null;
  const branches = reportingBranches(bodies);
  const isLinked = branches.some(({ under }) => under.length > 0);
  return (
    <section className="stack" aria-labelledby="reporting">
      <h2 id="reporting">{say.heading}</h2>
      {isLinked ? (
        <>
          <figure className="scroll reporting__frame" aria-labelledby="reporting" tabIndex={0}>
            <ReportingLines tree={reportingTree(branches)} bodies={bodies} today={today} />
            <div className="reporting__list">
              <Branches branches={branches} />
            </div>
          </figure>
          <p className="muted small">{say.note}</p>
        </>
      ) : (
        <p className="muted">{mayEdit ? say.noneYet : say.none}</p>
      )}
    </section>
  );
}

function Branches({ branches }: { readonly branches: readonly ReportingBranch[] }) {
  const { bodies, today } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.governance;
  return (
    <ul>
      {branches.map(({ id, under }) => {
        const body = bodies.find((one) => one.id === id);
        if (body === undefined) return null;
        const { name, function: role, dissolvedOn } = body;
        const lapsed = dissolvedOn !== null && isDissolved(body, today);
        const what = role === null ? say.reporting.roleUnknown : words.terms.bodyFunctions[role];
        return (
          <li key={id}>
            <span className={lapsed ? "muted" : undefined}>
              {name}: {lapsed ? say.body.dissolvedOn(formatDay(dissolvedOn, language)) : what}
            </span>
            {under.length === 0 ? null : <Branches branches={under} />}
          </li>
        );
      })}
    </ul>
  );
}
