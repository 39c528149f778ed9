import type { Day } from "#domain/day.ts";
import { formatShortMonth } from "#i18n/format.ts";
import { useSpeech } from "#ui/speech.tsx";
import { acrossOf, daysOn, SMALL_BELOW } from "./measure-scale.ts";

interface Drawn {
  readonly across: readonly [Day, Day];
  readonly height: number;
  readonly today: Day;
}

/** Years or months under a drawing, and the day on which one looks as a hair. Four names at most, so that they fit a phone. */
export function DayAxis({ across, height, today }: Drawn) {
  const { language } = useSpeech();
  const { unit, days } = daysOn(across, height < SMALL_BELOW ? 3 : 4);
  const now = acrossOf({ across }, today);
  return (
    <g className="measure-axis">
      <line x1="0" x2="100%" y1={height} y2={height} />
      {days.map((on) => {
        const place = acrossOf({ across }, on);
        return (
          <g key={on}>
            <line x1={percent(place)} x2={percent(place)} y1={height} y2={height + 5} />
            <text
              x={percent(place)}
              y={height + 19}
              textAnchor={place < 0.06 ? "start" : place > 0.94 ? "end" : "middle"}
            >
              {unit === "year" ? on.slice(0, 4) : formatShortMonth(on, language)}
            </text>
          </g>
        );
      })}
      {now <= 0 || now >= 1 ? null : (
        <line className="measure-today" x1={percent(now)} x2={percent(now)} y1="0" y2={height} />
      )}
    </g>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
