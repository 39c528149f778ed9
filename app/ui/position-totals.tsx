import type { PositionTotals } from "#domain/position-change.ts";
import { formatFte } from "#i18n/format.ts";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly totals: PositionTotals;
  readonly isReconciled: boolean;
}

/** The sums of a was-wordt-lijst as one adds them up, and whether they hold together. */
export function PositionTotalsTable({ totals, isReconciled }: Shown) {
  const { words, language } = useSpeech();
  const say = words.positions.totals;
  const steps = [
    { label: say.old, amount: totals.old, sign: "" },
    { label: say.lapsed, amount: totals.lapsed, sign: "−" },
    { label: say.added, amount: totals.added, sign: "+" },
    { label: say.changed, amount: Math.abs(totals.changed), sign: totals.changed < 0 ? "−" : "+" },
    { label: say.new, amount: totals.new, sign: "=" },
  ];
  return (
    <div className="stack stack--tight">
      <table className="totals">
        <caption>{say.heading}</caption>
        <tbody>
          {steps.map(({ label, amount, sign }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {sign} {words.positions.fte(formatFte(amount, language))}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say.difference}</th>
            <td>{words.positions.fte(formatFte(totals.difference, language))}</td>
          </tr>
        </tbody>
      </table>
      <p className={isReconciled ? "muted" : "field__error"}>{isReconciled ? say.reconciles : say.doesNot}</p>
      {totals.unknown === 0 ? null : <p className="muted">{say.unknown(totals.unknown)}</p>}
    </div>
  );
}
