import { SEAT_ROLES, type SeatRole } from "#domain/body.ts";
import { useSpeech } from "#ui/speech.tsx";

/** A row of the picture: somebody, with what they are at the tables where they sit, by the number of the table. */
export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly seats: readonly { readonly number: number; readonly role: SeatRole }[];
}

interface Drawn {
  readonly rows: readonly MatrixRow[];
  /** The numbers of the tables, in the order of their columns. */
  readonly numbers: readonly number[];
}

/** In pixels. */
const CELL = { width: 38, height: 30, head: 26, names: 236 } as const;
/** So many columns stay legible at the width of a phone. */
const FEW = 6;
/** About so many characters fit before the columns; the table beside it says every name in full. */
const FITS = 32;

/** Who sits where: a row a person, a column a table, a sign a seat. It is decoration: the table says the same. */
export function SeatMatrix({ rows, numbers }: Drawn) {
  const width = CELL.names + numbers.length * CELL.width;
  const height = CELL.head + rows.length * CELL.height;
  const left = (index: number) => CELL.names + index * CELL.width;
  return (
    <svg
      className={numbers.length <= FEW ? "seat-matrix seat-matrix--few" : "seat-matrix"}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {rows.map(({ id }, row) =>
        row % 2 === 1 ? null : (
          <rect key={id} y={CELL.head + row * CELL.height} width={width} height={CELL.height} />
        ),
      )}
      {numbers.map((number, index) => (
        <text key={number} className="seat-matrix__number" x={left(index) + CELL.width / 2} y="17">
          {number}
        </text>
      ))}
      {rows.map(({ id, name, seats }, row) => (
        <g key={id} transform={`translate(0 ${CELL.head + row * CELL.height})`}>
          <text x="8" y="20">
            {name.length > FITS ? `${name.slice(0, FITS - 1)}…` : name}
          </text>
          {numbers.map((number, index) => {
            const seat = seats.find((one) => one.number === number);
            const at = `translate(${left(index) + CELL.width / 2 - 7} ${CELL.height / 2 - 7})`;
            return seat === undefined ? null : (
              <g key={number} transform={at}>
                <Sign role={seat.role} />
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** What each sign means; only those that are in the picture. */
export function SeatLegend({ roles }: { readonly roles: ReadonlySet<SeatRole> }) {
  const { words } = useSpeech();
  return (
    <ul className="row small plain-list">
      {SEAT_ROLES.filter((role) => roles.has(role)).map((role) => (
        <li key={role} className="seat-sign">
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
            <Sign role={role} />
          </svg>
          {words.terms.seatRoles[role]}
        </li>
      ))}
    </ul>
  );
}

/** Square, diamond, dot, triangle, ring: no two alike without their colour. */
function Sign({ role }: { readonly role: SeatRole }) {
  switch (role) {
    case "chair":
      return <rect className="seat-sign__filled" x="1" y="1" width="12" height="12" />;
    case "secretary":
      return <path className="seat-sign__open" d="M7 1 13 7 7 13 1 7Z" />;
    case "member":
      return <circle className="seat-sign__filled" cx="7" cy="7" r="5.5" />;
    case "expert":
      return <path className="seat-sign__filled" d="M7 1.5 13 12.5H1Z" />;
    default:
      return <circle className="seat-sign__open" cx="7" cy="7" r="5" />;
  }
}
