import type { useLoaderData } from "@remix-run/react";
import { CapacityBar } from "#charts/capacity-bar.tsx";
import { type BodyCapacity, TEAM_HOURS } from "#domain/capacity.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { LightMark } from "#ui/light-mark.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";
import { SeatHours } from "./seat-hours.tsx";

export type Shown = ReturnType<typeof useLoaderData<typeof loader>>["bodies"][number];

/** One body with a norm: how it stands in words, as a bar, and seat by seat. */
export function BodyHours({ body }: { readonly body: Shown }) {
  const { words } = useSpeech();
  const say = words.capacity;
  const { seats, unknownSeats, vacantSeats, light } = body;
  const short = seats.filter(({ standing }) => standing === "below-minimum").length;
  return (
    <figure className="capacity" aria-label={say.figure(body.name)}>
      <div className="stack">
        <h2>{body.name}</h2>
        {light === null ? null : (
          <p>
            <LightMark light={light} />
          </p>
        )}
        <p>{saidOf(body, say)}</p>
        {seats.length === 0 ? null : <CapacityBar {...body} />}
        <ul className="stack stack--tight plain-list">
          {short === 0 ? null : <li>{say.belowMinimumSeats(short, TEAM_HOURS.minimum)}</li>}
          {vacantSeats === 0 ? null : <li>{say.vacantSeats(vacantSeats)}</li>}
          {unknownSeats === 0 ? null : <li>{say.unknownSeats(unknownSeats)}</li>}
        </ul>
      </div>
      {seats.length === 0 ? null : <SeatHours body={body} />}
    </figure>
  );
}

/** The hours against the norm of the seats of which they are known: the same that the light looks at. */
function saidOf(
  { agreedHours, requiredOfKnown, light, seats }: BodyCapacity,
  say: Catalogue["capacity"],
): string {
  if (seats.length === 0) return say.nobody;
  if (requiredOfKnown === null || light === null || light === "unknown") return say.notKnown;
  const { minimum, ideal } = requiredOfKnown;
  if (light === "red") return say.short(agreedHours, minimum, minimum - agreedHours);
  return light === "amber"
    ? say.belowIdeal(agreedHours, ideal, ideal - agreedHours)
    : say.enough(agreedHours, ideal);
}
