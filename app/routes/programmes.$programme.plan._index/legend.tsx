import { useSpeech } from "#ui/speech.tsx";

const SIGNS = {
  stretch: <rect x="1" y="6" width="22" height="12" className="timeline__bar timeline__bar--phase" />,
  gate: <path d="M12 3 21 12 12 21 3 12Z" className="timeline__ahead" />,
  milestone: <circle cx="12" cy="12" r="6.5" className="timeline__ahead" />,
  done: (
    <>
      <circle cx="12" cy="12" r="6.5" className="timeline__done" />
      <path d="M8.5 12 11 15 16 9" className="timeline__tick" />
    </>
  ),
  baseline: <circle cx="12" cy="12" r="6" className="timeline__ghost" />,
  unknown: (
    <text x="8" y="17" className="timeline__question">
      ?
    </text>
  ),
  tie: <path d="M4 4V18H22" className="timeline__tie" />,
  recess: <path d="M2 20 10 4M8 20 16 4M14 20 22 4" className="timeline__tie" />,
  today: <line x1="12" x2="12" y1="2" y2="22" className="timeline__now" />,
  meeting: <line x1="12" x2="12" y1="5" y2="20" className="timeline__meeting" />,
  elsewhere: <path d="M20 12 9 5V19Z" className="timeline__elsewhere" />,
} as const;

/** What the signs mean, each with its word. */
export function Legend() {
  const say = useSpeech().words.timeline.legend;
  return (
    <ul className="route-legend" aria-label={say.label}>
      {(Object.keys(SIGNS) as readonly (keyof typeof SIGNS)[]).map((sign) => (
        <li key={sign}>
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            {SIGNS[sign]}
          </svg>
          {say[sign]}
        </li>
      ))}
    </ul>
  );
}
