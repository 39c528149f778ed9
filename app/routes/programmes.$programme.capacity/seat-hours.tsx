import { useLoaderData } from "@remix-run/react";
import type { SeatCapacity, SeatStanding } from "#domain/capacity.ts";
import type { Light } from "#domain/status.ts";
import { DayText } from "#ui/day-text.tsx";
import { LightMark } from "#ui/light-mark.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { Shown } from "./body-hours.tsx";
import type { loader } from "./route.tsx";
import { SeatName } from "./seat-name.tsx";

const LIGHTS: Readonly<Record<SeatStanding, Light>> = {
  ...{ "below-minimum": "red", "below-ideal": "amber", enough: "green" },
  ...{ vacant: "red", unknown: "unknown", "no-norm": "unknown" },
};

/** The seats of a body with their hours, how these stand to the norm, and until when. */
export function SeatHours({ body: { name, seats } }: { readonly body: Shown }) {
  const { words } = useSpeech();
  const { columns, seatsOf, standings } = words.capacity;
  return (
    <table className="folding">
      <caption className="visually-hidden">{seatsOf(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.seat}</th>
          <th scope="col">{columns.hours}</th>
          <th scope="col">{columns.standing}</th>
          <th scope="col">{columns.until}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((one) => (
          <tr key={one.seat.id}>
            <th scope="row">
              <SeatName seat={one.seat} />
            </th>
            <td data-label={columns.hours}>
              <Hours of={one} />
            </td>
            <td data-label={columns.standing}>
              <LightMark light={LIGHTS[one.standing]}>{standings[one.standing]}</LightMark>
            </td>
            <td data-label={columns.until}>
              <Until of={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a vacant seat was meant for is said, but is nobody's to give. */
function Hours({ of: { hours, standing, seat } }: { readonly of: SeatCapacity }) {
  const { words } = useSpeech();
  if (hours === null) return <span className="muted">{words.pages.unknown}</span>;
  const isMeant = standing === "vacant" && seat.hoursPerWeek !== null;
  return (
    <>
      {hours}
      {isMeant ? <span className="muted"> ({words.capacity.meantFor(seat.hoursPerWeek ?? 0)})</span> : null}
    </>
  );
}

function Until({ of: { seat, endsSoon } }: { readonly of: SeatCapacity }) {
  const { today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  if (seat.until === null) return <span className="muted">{words.capacity.openEnd}</span>;
  return endsSoon ? (
    <span className="flag flag--amber flag--inline">
      <DayText day={seat.until} from={today} />
    </span>
  ) : (
    <DayText day={seat.until} />
  );
}
