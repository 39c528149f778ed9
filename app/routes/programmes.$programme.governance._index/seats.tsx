import { Link, useLoaderData } from "@remix-run/react";
import { type Body, isDissolved, isFormer } from "#domain/body.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";
import { SeatRow } from "./seat-row.tsx";

/** Who sits at a body, and as what; who sat there is folded away. */
export function Seats({ body }: { readonly body: Body }) {
  const { programme, seats: all, today, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.governance.seat;
  const seats = all.filter(({ bodyId }) => bodyId === body.id);
  const former = seats.filter((seat) => isFormer(seat, today));
  const current = seats.filter((seat) => !former.includes(seat));
  const mayAdd = mayEdit && !isDissolved(body, today);
  return (
    <div className="stack small">
      {current.length === 0 ? (
        <p className="muted">{mayAdd ? say.noneYet : words.pages.governance.noSeats}</p>
      ) : (
        <ul className="ruled ruled--compact" aria-label={words.pages.governance.seats}>
          {current.map((seat) => (
            <SeatRow key={seat.id} seat={seat} body={body} />
          ))}
        </ul>
      )}
      {mayAdd ? (
        <p className="no-print">
          <Link
            className="utrecht-link tool"
            to={paths.newSeat(programme.slug, body.id)}
            aria-label={say.addTo(body.name)}
          >
            {say.add}
          </Link>
        </p>
      ) : null}
      {former.length === 0 ? null : (
        <details>
          <summary>{say.former(former.length)}</summary>
          <ul className="ruled ruled--compact">
            {former.map((seat) => (
              <SeatRow key={seat.id} seat={seat} body={body} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
