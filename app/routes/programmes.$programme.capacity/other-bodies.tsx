import { useLoaderData } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The bodies for which no norm was recorded: their hours are added up and judged by nobody. */
export function OtherBodies() {
  const { bodies } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.capacity.others;
  const others = bodies.filter(({ required }) => required === null);
  if (others.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="others">
      <h2 id="others">{say.heading}</h2>
      <p>{say.introduction}</p>
      <table className="folding">
        <thead>
          <tr>
            <th scope="col">{say.columns.body}</th>
            <th scope="col">{say.columns.seats}</th>
            <th scope="col">{say.columns.hours}</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ bodyId, name, seats, agreedHours, unknownSeats, vacantSeats }) => (
            <tr key={bodyId}>
              <th scope="row">{name}</th>
              <td data-label={say.columns.seats}>{say.seats(seats.length, vacantSeats)}</td>
              <td data-label={say.columns.hours}>
                {seats.length === vacantSeats ? (
                  0
                ) : seats.length - vacantSeats === unknownSeats ? (
                  <span className="muted">{words.pages.unknown}</span>
                ) : (
                  say.hours(agreedHours, unknownSeats)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
