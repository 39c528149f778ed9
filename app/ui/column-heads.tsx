interface Heads {
  /** What the columns are called, in their order. */
  readonly columns: Readonly<Record<string, string>>;
  /** What the last column is called, in which rows are changed; null for whoever may not. */
  readonly tools?: string | null;
}

/** The head of a table. What is done to a row is not printed. */
export function ColumnHeads({ columns, tools = null }: Heads) {
  return (
    <thead>
      <tr>
        {Object.entries(columns).map(([key, column]) => (
          <th scope="col" key={key}>
            {column}
          </th>
        ))}
        {tools === null ? null : (
          <th scope="col" className="no-print">
            {tools}
          </th>
        )}
      </tr>
    </thead>
  );
}
