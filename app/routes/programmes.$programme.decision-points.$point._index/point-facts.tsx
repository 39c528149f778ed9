import type { Day } from "#domain/day.ts";
import type { DecisionPoint } from "#domain/decision-point.ts";
import { sayAmount } from "#i18n/say-amount.ts";
import { sayDomains } from "#i18n/say-verdict.ts";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";

interface Shown {
  readonly point: DecisionPoint;
  readonly bodyName: string;
  readonly liftedByName: string | null;
  readonly today: Day;
}

/** By whom, when, about what and for how much. What is unknown says so. */
export function PointFacts({ point, bodyName, liftedByName, today }: Shown) {
  const speech = useSpeech();
  const { words } = speech;
  const say = words.decisions;
  const unknown = <span className="muted">{words.pages.unknown}</span>;
  return (
    <dl className="facts panel">
      <dt>{say.body}</dt>
      <dd>{bodyName}</dd>
      <dt>{say.state}</dt>
      <dd>{words.terms.decisionPointStates[point.state]}</dd>
      <dt>{say.neededBy}</dt>
      <dd>{point.neededBy === null ? unknown : <DayText day={point.neededBy} from={today} />}</dd>
      <dt>{say.domains}</dt>
      <dd>{point.domains.length === 0 ? unknown : sayDomains(point.domains, speech)}</dd>
      <dt>{say.amount}</dt>
      <dd>{sayAmount(point.amount, speech)}</dd>
      {point.cover === null ? null : (
        <>
          <dt>{say.cover}</dt>
          <dd>{point.cover}</dd>
        </>
      )}
      <dt>{say.level}</dt>
      <dd>{point.level === null ? unknown : words.terms.levels[point.level]}</dd>
      {point.confidentialGround === null ? null : (
        <>
          <dt>{say.confidential}</dt>
          <dd>
            {point.confidentialGround}
            {liftedByName === null ? null : `; ${words.points.liftedBy(liftedByName)}`}
          </dd>
        </>
      )}
    </dl>
  );
}
