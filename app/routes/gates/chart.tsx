import { Link, useLoaderData } from "@remix-run/react";
import { GateDiamond } from "#charts/gate-diamond.tsx";
import { type LaidGate, laidGates } from "#charts/gate-lane.ts";
import { TimelineGround } from "#charts/timeline-ground.tsx";
import { percent } from "#charts/timeline-item.tsx";
import { placeIn, quarterOf } from "#domain/timeline.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Gate = ReturnType<typeof useLoaderData<typeof loader>>["undated"][number];

/** A lane a programme, to scale: quarters as lines, today as a hair, gates as the diamonds of the koerslijn. */
export function Chart() {
  const { programmes, quarters, window, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const gatesOf = Map.groupBy(
    quarters.flatMap(({ gates }) => gates),
    ({ slug }) => slug,
  );
  return (
    <section className="timeline gate-calendar" aria-label={words.portfolio.calendar.chart}>
      <div className="timeline__scale" aria-hidden="true">
        {quarters.map(({ from }) => (
          <span key={from} style={{ insetInlineStart: percent(placeIn(window, from)) }}>
            {words.timeline.zoom.quarterShort(quarterOf(from))}{" "}
            <span className="gate-calendar__year">{from.slice(0, 4)}</span>
          </span>
        ))}
      </div>
      <div className="timeline__rows">
        <TimelineGround window={window} recesses={[]} today={today} />
        {programmes.map(({ slug, name }) => (
          <div className="gate-calendar__row" key={slug}>
            <Link className="gate-calendar__name" to={paths.programme(slug)}>
              {name}
            </Link>
            <Lane gates={gatesOf.get(slug) ?? []} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** In px: how high a row of a lane is. */
const ROW = 30;

function Lane({ gates }: { readonly gates: readonly Gate[] }) {
  const { window } = useLoaderData<typeof loader>();
  const laid = laidGates(gates, window);
  const rows = Math.max(1, ...laid.map(({ row }) => row + 1));
  return (
    <div className="gate-calendar__lane" style={{ blockSize: rows * ROW }}>
      {laid.map((one) => (
        <GateInLane key={one.gate.id} laid={one} />
      ))}
    </div>
  );
}

/** A diamond that leads to its gate; what it says is there for whoever points at it, walks to it, or hears it. */
function GateInLane({ laid: { gate, at, row, side, label } }: { readonly laid: LaidGate<Gate> }) {
  const { words, language } = useSpeech();
  const day = gate.on === null ? words.gates.undated : formatDay(gate.on, language);
  const said = words.portfolio.calendar.gate(gate.name, gate.programmeName, day, gate.standing);
  return (
    <Link
      className={`gate-calendar__gate gate-calendar__gate--${side}`}
      to={paths.gate(gate.slug, gate.id)}
      style={{ insetInlineStart: percent(at), insetBlockStart: row * ROW }}
    >
      <svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
        <GateDiamond mark={gate.mark} isUndated={false} half={8} />
      </svg>
      <span className="gate-calendar__label" aria-hidden="true">
        {label}
      </span>
      <span className="visually-hidden">{said}</span>
      <span className={`gate-calendar__tip${at > 0.5 ? " gate-calendar__tip--end" : ""}`} aria-hidden="true">
        {said}
      </span>
    </Link>
  );
}
