import { obstaclesOn, type WorkCalendar } from "#domain/calendar.ts";
import { day, parseDay } from "#domain/day.ts";
import type { Beat } from "#domain/rhythm.ts";

const RULER = "            1        10        20        30";

/**
 * Months drawn in text, one letter a day: `w` weekend, `h` public holiday, `r` recess, `·` free; `M` the meeting of a
 * beat, `o` the day that it was due when it moved, `x` the day of one that is left out.
 */
export function drawnMonths(
  months: readonly string[],
  { beats, calendar }: { readonly beats: readonly Beat[]; readonly calendar: WorkCalendar },
): string {
  const drawn = months.map((month) => {
    const days = Array.from({ length: 31 }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
    const letters = days
      .filter((text) => parseDay(text) !== undefined)
      .map((text) => letterOf(text, beats, calendar));
    return `${month}     ${letters.join("")}`;
  });
  return [RULER.trimEnd(), ...drawn].join("\n");
}

function letterOf(text: string, beats: readonly Beat[], calendar: WorkCalendar): string {
  if (beats.some(({ on }) => on === text)) return "M";
  const due = beats.find((beat) => beat.due === text);
  if (due !== undefined) return due.on === null ? "x" : "o";
  const [first] = obstaclesOn(day(text), calendar);
  return first === undefined ? "·" : first.kind.charAt(0);
}
