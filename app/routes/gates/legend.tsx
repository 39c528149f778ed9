import { GateDiamond } from "#charts/gate-diamond.tsx";
import { GATE_MARKS } from "#domain/gate-outcome.ts";
import { useSpeech } from "#ui/speech.tsx";

/** What the shapes mean: no colour says anything alone. */
export function Legend() {
  const say = useSpeech().words.portfolio.calendar.legend;
  return (
    <ul className="gate-legend small" aria-label={say.label}>
      {[...GATE_MARKS].reverse().map((mark) => (
        <li key={mark}>
          <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
            <GateDiamond mark={mark} isUndated={false} half={7} />
          </svg>
          {say[mark]}
        </li>
      ))}
      <li>
        <svg width="10" height="22" viewBox="0 0 10 22" aria-hidden="true" focusable="false">
          <line x1="5" x2="5" y1="0" y2="22" className="course__today" />
        </svg>
        {say.today}
      </li>
    </ul>
  );
}
