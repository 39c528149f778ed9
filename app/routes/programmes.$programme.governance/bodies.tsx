import type { Body, Seat } from "#domain/body.ts";
import type { Names } from "#i18n/speech.ts";
import { DayText } from "#ui/day-text.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";

interface Governed {
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly names: Names;
}

/** The tables at which participants sit: what they are for, how they decide, who sits there. */
export function Bodies({ bodies, seats, names }: Governed) {
  const { words } = useSpeech();
  const say = words.pages.governance;
  return (
    <section className="stack" aria-labelledby="bodies">
      <h2 id="bodies">{say.bodies}</h2>
      {bodies.length === 0 ? <p className="muted">{say.noBodies}</p> : null}
      {bodies.map((body) => (
        <article key={body.id} className="body-sheet" aria-labelledby={body.id}>
          <div className="stack">
            <h3 id={body.id}>
              {body.name} <ProvenanceTag provenance={body.provenance} always />
            </h3>
            <p>{body.remit}</p>
            {body.outlook === null ? null : (
              <p className="muted">
                <strong>{say.outlook}:</strong> {body.outlook}
              </p>
            )}
            <BodyFacts body={body} reportsTo={bodies.find(({ id }) => id === body.reportsToId)?.name} />
          </div>
          <Seats seats={seats.filter(({ bodyId }) => bodyId === body.id)} names={names} />
        </article>
      ))}
    </section>
  );
}

function BodyFacts({ body, reportsTo }: { readonly body: Body; readonly reportsTo: string | undefined }) {
  const { words } = useSpeech();
  const say = words.pages.governance;
  const unknown = <span className="muted">{words.pages.unknown}</span>;
  return (
    <dl className="facts small">
      <dt>{say.function}</dt>
      <dd>{body.function === null ? unknown : words.terms.bodyFunctions[body.function]}</dd>
      <dt>{say.rule}</dt>
      <dd>{body.decisionRule === null ? unknown : words.terms.decisionRules[body.decisionRule]}</dd>
      <dt>{say.rhythm}</dt>
      <dd>{body.rhythmWeeks === null ? unknown : say.everyWeeks(body.rhythmWeeks)}</dd>
      <dt>{say.papers}</dt>
      <dd>{say.papersLead(body.papersLeadDays)}</dd>
      {reportsTo === undefined ? null : (
        <>
          <dt>{say.reportsTo}</dt>
          <dd>{reportsTo}</dd>
        </>
      )}
    </dl>
  );
}

function Seats({ seats, names }: { readonly seats: readonly Seat[]; readonly names: Names }) {
  const { words } = useSpeech();
  const say = words.pages.governance;
  if (seats.length === 0) return <p className="muted small">{say.noSeats}</p>;
  return (
    <ul className="ruled small" aria-label={say.seats}>
      {seats.map(({ id, participantId, role, hoursPerWeek, until, substituteId, provenance }) => (
        <li key={id}>
          {participantId === null ? <span className="muted">{say.emptySeat}</span> : names[participantId]},{" "}
          {words.terms.seatRoles[role]}
          {hoursPerWeek === null ? null : `, ${say.hours(hoursPerWeek)}`}
          {substituteId === null ? null : `, ${say.substitute(names[substituteId] ?? "")}`}
          {until === null ? null : (
            <>
              , <DayText day={until} />
            </>
          )}{" "}
          <ProvenanceTag provenance={provenance} />
        </li>
      ))}
    </ul>
  );
}
