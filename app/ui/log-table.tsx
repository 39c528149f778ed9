import type { Catalogue } from "#i18n/nl.ts";
import { Sentence } from "./sentence.tsx";
import { useSpeech } from "./speech.tsx";

interface Fault {
  readonly sequence: number;
  readonly what: keyof Catalogue["pages"]["log"]["faults"];
}

interface Chain {
  /** As it travels to the browser, where an answer without a fault may still name it. */
  readonly verified: { readonly rows: number; readonly fault?: Fault | undefined };
}

/** Whether every row of a log follows from the one before it, in a sentence. */
export function ChainState({ verified }: Chain) {
  const { words } = useSpeech();
  const say = words.pages.log;
  if (verified.fault === undefined) return <>{say.holds(verified.rows)}</>;
  return (
    <strong className="field__error">
      {say.broken(verified.fault.sequence, say.faults[verified.fault.what])}
    </strong>
  );
}

interface Row {
  readonly sequence: number;
  readonly at: string;
  readonly actorName: string;
  readonly deed: string;
}

/** When, who and what. */
export function LogTable({ rows }: { readonly rows: readonly Row[] }) {
  const { words } = useSpeech();
  const say = words.pages.log;
  return (
    <table className="folding">
      <thead>
        <tr>
          <th scope="col">{say.columns.at}</th>
          <th scope="col">{say.columns.who}</th>
          <th scope="col">{say.columns.what}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ sequence, at, actorName, deed }) => (
          <tr key={sequence}>
            <td className="nowrap">{at}</td>
            <td>{actorName}</td>
            <td>
              <Sentence>{deed}</Sentence>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
