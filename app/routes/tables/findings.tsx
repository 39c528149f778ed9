import { useLoaderData } from "@remix-run/react";
import { formatList } from "#i18n/format.ts";
import type { Speech } from "#i18n/speech.ts";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Found = ReturnType<typeof useLoaderData<typeof loader>>["findings"][number];

const KINDS = ["alike", "crowded", "doubleRole", "sharedSubject"] as const;

/** What stands out, in words, kind by kind. */
export function Findings() {
  const { findings, moreFindings, only } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const say = speech.words.tables;
  const found = KINDS.map((kind) => ({ kind, own: findings.filter((one) => one.kind === kind) }));
  return (
    <section className="stack" aria-labelledby="findings">
      <h2 id="findings">{say.findings}</h2>
      {findings.length === 0 ? <p>{say.nothing}</p> : null}
      {found.map(({ kind, own }) =>
        own.length === 0 ? null : (
          <div key={kind} className="stack stack--tight">
            <h3>{say.kinds[kind]}</h3>
            <ul className="reasons">
              {own.map((one) => {
                const sentence = saidOf(one, speech, only !== null);
                return <li key={sentence}>{sentence}</li>;
              })}
            </ul>
          </div>
        ),
      )}
      {moreFindings === 0 ? null : <p className="muted">{say.moreFindings(moreFindings)}</p>}
    </section>
  );
}

function saidOf(found: Found, { words, language }: Speech, isOne: boolean): string {
  const say = words.tables;
  switch (found.kind) {
    case "alike": {
      const [one = "", other = ""] = found.tables;
      return say.alike(one, other, found.shared, found.together);
    }
    case "crowded": {
      const { person, tables, hours, unknown } = found;
      const together = unknown === 0 ? say.hours(hours) : say.hoursBesides(hours, unknown);
      return `${say.crowded(person, tables)} ${together}`;
    }
    case "doubleRole":
      return say.doubleRole(found.person, found.prepares, found.decides);
    case "sharedSubject": {
      const [subject, bodies] = [words.terms.domains[found.domain], formatList(found.tables, language)];
      return isOne
        ? say.sharedSubject(subject, bodies)
        : say.sharedSubjectIn(subject, found.programme, bodies);
    }
  }
}
