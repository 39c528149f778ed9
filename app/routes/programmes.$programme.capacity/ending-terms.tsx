import { useLoaderData } from "@remix-run/react";
import { ENDING_WITHIN_WEEKS } from "#domain/body.ts";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";
import { SeatName } from "./seat-name.tsx";

/** The seats of all bodies of which the term ends soon, the first to end first. */
export function EndingTerms() {
  const { bodies, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.capacity;
  const ending = bodies
    .flatMap(({ name, seats }) =>
      seats.filter(({ endsSoon }) => endsSoon).map(({ seat }) => ({ name, seat })),
    )
    .sort((one, other) => ((one.seat.until ?? "") < (other.seat.until ?? "") ? -1 : 1));
  return (
    <section className="stack" aria-labelledby="ending">
      <h2 id="ending">{say.ending.heading}</h2>
      {ending.length === 0 ? (
        <p className="muted">{say.ending.none(ENDING_WITHIN_WEEKS)}</p>
      ) : (
        <>
          <p>{say.ending.introduction(ENDING_WITHIN_WEEKS)}</p>
          <table className="folding">
            <thead>
              <tr>
                <th scope="col">{say.columns.seat}</th>
                <th scope="col">{say.ending.body}</th>
                <th scope="col">{say.columns.until}</th>
              </tr>
            </thead>
            <tbody>
              {ending.map(({ name, seat }) => (
                <tr key={seat.id}>
                  <th scope="row">
                    <SeatName seat={seat} />
                  </th>
                  <td data-label={say.ending.body}>{name}</td>
                  <td data-label={say.columns.until}>
                    {seat.until === null ? null : <DayText day={seat.until} from={today} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
