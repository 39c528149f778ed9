import { Fragment } from "react";
import { type Body, PAPERS_LEAD_DAYS, type Seat } from "#domain/body.ts";
import { formatList } from "#i18n/format.ts";
import type { Names } from "#i18n/speech.ts";
import { DayText } from "#ui/day-text.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";

interface Governed {
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly names: Names;
}

type NameOf = (id: string | null) => string | undefined;

/** The tables at which participants sit: what they are for, how they decide, who sits there. */
export function Bodies({ bodies, seats, names }: Governed) {
  const { words } = useSpeech();
  const say = words.pages.governance;
  const bare = bodies.filter((body) => isBare(body, seats));
  const told = bodies.filter((body) => !bare.includes(body));
  const nameOf: NameOf = (wanted) => bodies.find(({ id }) => id === wanted)?.name;
  return (
    <section className="stack" aria-labelledby="bodies">
      <h2 id="bodies">{say.bodies}</h2>
      {bodies.length === 0 ? <p className="muted">{say.noBodies}</p> : null}
      {told.map((body) => (
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
            <BodyFacts body={body} reportsTo={nameOf(body.reportsToId)} />
          </div>
          <Seats seats={seats.filter(({ bodyId }) => bodyId === body.id)} names={names} />
        </article>
      ))}
      <BarelyKnown bodies={bare} nameOf={nameOf} />
    </section>
  );
}

/** How a body works and who sits there is all unknown: the source only names it. */
function isBare({ id, function: role, decisionRule, rhythmWeeks }: Body, seats: readonly Seat[]): boolean {
  const isSilent = role === null && decisionRule === null && rhythmWeeks === null;
  return isSilent && seats.every(({ bodyId }) => bodyId !== id);
}

/** The bodies of which little more than the name is known, a row each, so that they do not bury the others. */
function BarelyKnown({ bodies, nameOf }: { readonly bodies: readonly Body[]; readonly nameOf: NameOf }) {
  const { words } = useSpeech();
  const say = words.pages.governance;
  if (bodies.length === 0) return null;
  return (
    <>
      <ul className="ruled">
        {bodies.map(({ id, name, remit, outlook, reportsToId, provenance }) => {
          const reportsTo = nameOf(reportsToId);
          return (
            <li key={id} className="bare-body">
              <h3>
                {name} <ProvenanceTag provenance={provenance} always />
              </h3>
              <p className="small">
                {remit} {outlook}
                {reportsTo === undefined ? null : ` ${say.reportsTo}: ${reportsTo}.`}
              </p>
            </li>
          );
        })}
      </ul>
      <p className="small">
        <VerdictMark kind="unknown" />: {say.littleKnown}
      </p>
    </>
  );
}

/** What is known of how a body works, and on one line what is not. */
function BodyFacts({ body, reportsTo }: { readonly body: Body; readonly reportsTo: string | undefined }) {
  const { words, language } = useSpeech();
  const say = words.pages.governance;
  const papersLead = body.papersLeadDays === PAPERS_LEAD_DAYS.default ? say.papersLeadUsual : say.papersLead;
  const { function: role, decisionRule: rule, rhythmWeeks: rhythm } = body;
  const facts = [
    { label: say.function, value: role && words.terms.bodyFunctions[role] },
    { label: say.rule, value: rule && words.terms.decisionRules[rule] },
    { label: say.rhythm, value: rhythm && say.everyWeeks(rhythm) },
    { label: say.papers, value: papersLead(body.papersLeadDays) },
    ...(reportsTo === undefined ? [] : [{ label: say.reportsTo, value: reportsTo }]),
  ];
  const unknown = facts.filter(({ value }) => value === null).map(({ label }) => label.toLowerCase());
  return (
    <>
      <dl className="facts small">
        {facts.map(({ label, value }) =>
          value === null ? null : (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
        )}
      </dl>
      {unknown.length === 0 ? null : (
        <p className="small">
          <VerdictMark kind="unknown" />: {formatList(unknown, language)}
        </p>
      )}
    </>
  );
}

function Seats({ seats, names }: { readonly seats: readonly Seat[]; readonly names: Names }) {
  const { words } = useSpeech();
  const say = words.pages.governance;
  if (seats.length === 0) return <p className="muted small">{say.noSeats}</p>;
  return (
    <ul className="ruled ruled--compact small" aria-label={say.seats}>
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
