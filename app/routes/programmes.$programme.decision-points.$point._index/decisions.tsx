import { bindsParties, type Decision } from "#domain/decision.ts";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";

/** What was decided about this, each with the verdict of that moment; what was corrected stays to be read. */
export function Decisions({
  decisions,
}: {
  readonly decisions: readonly (Decision & { readonly stands: boolean })[];
}) {
  const { words } = useSpeech();
  const say = words.decisions;
  return (
    <section className="stack" aria-labelledby="decisions">
      <h2 id="decisions">{say.history}</h2>
      {decisions.length === 0 ? <p className="muted">{say.noHistory}</p> : null}
      <ul className="ruled">
        {decisions.map(({ id, number, on, outcome, status, text, reservation, verdict, stands }) => (
          <li key={id} className="stack stack--tight">
            <p className="row">
              <strong className="nowrap">{number}</strong> <DayText day={on} />
              <span>
                {words.terms.outcomes[outcome]}
                {bindsParties(outcome) ? `, ${words.terms.decisionStatuses[status]}` : null}
              </span>
              {stands ? null : <span className="provenance">{say.corrected}</span>}
            </p>
            <p className="prose">{text}</p>
            {reservation === null ? null : <p className="prose">{say.underReservation(reservation)}</p>}
            <p className="small muted">
              {say.verdictThen}: <VerdictMark kind={verdict.kind} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
