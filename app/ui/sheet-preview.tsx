import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
  readonly rows: readonly {
    readonly line: number;
    readonly cells: Readonly<Record<string, string>>;
    /** What is wrong with it, said. */
    readonly said: readonly string[];
    /** What else should be known of it, instead of that it is right. */
    readonly remark?: string | null;
  }[];
}

/** The rows of a sheet as they were read, each with its place in the file and all that is wrong with it. */
export function SheetPreview({ columns, rows }: Shown) {
  const { words } = useSpeech();
  const say = words.positions.importing;
  return (
    <table className="folding preview">
      <thead>
        <tr>
          <th scope="col">{say.line}</th>
          <th scope="col">{say.findings}</th>
          {columns.map(({ key, heading }) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, cells, said, remark }) => (
          <tr key={line}>
            <th scope="row">
              <span className="phone-only">{say.line} </span>
              {line}
            </th>
            <td data-label={say.findings}>
              {said.length === 0 ? <span className="muted">{remark ?? say.isRight}</span> : null}
              {said.map((sentence) => (
                <span key={sentence} className="flag flag--red">
                  {sentence}
                </span>
              ))}
            </td>
            {columns.map(({ key, heading }) => (
              <td key={key} data-label={heading}>
                {cells[key] || "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
