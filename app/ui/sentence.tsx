/** A day as it stands in a sentence, Dutch or English. */
const DAYS = /(\d{1,2}-\d{1,2}-\d{4}|\d{1,2} [A-Z][a-z]{2,3} \d{4})/;

/** A sentence in which no day is broken over two lines. */
export function Sentence({ children }: { readonly children: string }) {
  const parts = children.split(DAYS);
  return (
    <>
      {parts.map((part, place) =>
        // Splitting on one group puts the days in every second place.
        place % 2 === 1 ? (
          <span className="nowrap" key={parts.slice(0, place).join("")}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
