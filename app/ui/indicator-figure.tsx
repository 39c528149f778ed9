import type { IndicatorStatus } from "#domain/indicator-status.ts";
import type { PeriodValue } from "#domain/measurement-history.ts";
import type { PartyId } from "#domain/party.ts";
import { formatList } from "#i18n/format.ts";
import { sayFigure, sayPeriod } from "#i18n/say-figure.ts";
import type { Names } from "#i18n/speech.ts";
import { IndicatorLights } from "./indicator-lights.tsx";
import { useSpeech } from "./speech.tsx";

/** A period of one party, or of the whole, with what it amounts to beside the path. */
export interface JudgedPeriod extends Omit<PeriodValue, "measurements"> {
  readonly partyId: PartyId | null;
  /** Null: it is a part of a sum, which goes by no path of its own. */
  readonly status: IndicatorStatus | null;
}

interface Shown {
  readonly of: { readonly decimals: number; readonly unit: string | null };
  readonly caption: string;
  readonly periods: readonly JudgedPeriod[];
  /** Whether each row is of a party; else all are of the whole. */
  readonly areParties?: boolean;
  readonly names: Names;
}

/** Where measurements stand beside the target path, in words and figures: all that a picture of it shows. */
export function IndicatorFigure({ of, caption, periods, areParties = false, names }: Shown) {
  const speech = useSpeech();
  const { columns, noPath } = speech.words.indicators.one;
  return (
    <table className="folding indicator-figure">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {areParties ? <th scope="col">{columns.party}</th> : null}
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.path}</th>
          <th scope="col">{columns.deviation}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((one) => {
          const { partyId, period, status } = one;
          const about = sayPeriod(period, speech);
          return (
            <tr key={`${partyId} ${period.from} ${period.until}`}>
              <th scope="row">{areParties ? (names[partyId ?? ""] ?? "?") : about}</th>
              {areParties ? <td data-label={columns.period}>{about}</td> : null}
              <td data-label={columns.value}>
                <Value one={one} of={of} names={names} />
              </td>
              <td data-label={columns.path}>
                {status?.kind === "judged" ? (
                  sayFigure(status.path, of, speech)
                ) : (
                  <span className="muted">{noPath}</span>
                )}
              </td>
              <td data-label={columns.deviation}>
                <Deviation status={status} of={of} />
              </td>
              <td data-label={columns.state}>
                {status === null || isGap(one) ? (
                  <span className="muted">–</span>
                ) : (
                  <IndicatorLights status={status} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Of a period that nobody measured there is nothing to judge. */
function isGap({ value, conflict, missing }: JudgedPeriod): boolean {
  return value === null && conflict.length === 0 && missing.length === 0;
}

/** A gap is said as one: never a zero. */
function Value({ one, of, names }: Pick<Shown, "of" | "names"> & { readonly one: JudgedPeriod }) {
  const speech = useSpeech();
  const say = speech.words.indicators.one;
  const { value, conflict, missing } = one;
  if (conflict.length > 0) {
    const both = conflict.map((figure) => sayFigure(figure, of, speech));
    return <strong className="late">{say.conflict(formatList(both, speech.language))}</strong>;
  }
  if (value !== null) return sayFigure(value, of, speech);
  if (missing.length > 0) {
    const absent = missing.map((id) => names[id] ?? "?");
    return <span className="muted">{say.incomplete(formatList(absent, speech.language))}</span>;
  }
  return <span className="muted">{say.gap}</span>;
}

function Deviation({ status, of }: Pick<Shown, "of"> & { readonly status: IndicatorStatus | null }) {
  const speech = useSpeech();
  if (status?.kind !== "judged") return <span className="muted">–</span>;
  const { deviation, deviationPercent } = status;
  const locale = speech.language === "nl" ? "nl-NL" : "en-GB";
  const signed = (value: number, digits: number) =>
    value.toLocaleString(locale, { signDisplay: "exceptZero", maximumFractionDigits: digits });
  const off = signed(deviation / 10 ** of.decimals, of.decimals);
  return deviationPercent === null ? off : `${off} (${signed(deviationPercent, 1)} %)`;
}
