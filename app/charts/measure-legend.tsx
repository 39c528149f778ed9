import type { ReactNode } from "react";
import { useSpeech } from "#ui/speech.tsx";
import { gapsOf } from "./measure-gaps.tsx";
import type { MeasureLine } from "./measure-line.ts";

/** What each stroke and each mark means; only what is drawn. */
export function MeasureLegend({ line }: { readonly line: MeasureLine }) {
  const say = useSpeech().words.monitor.chart;
  const { values, path, band, projection } = line;
  return (
    <ul className="measure-legend small plain-list">
      {values.some(({ value }) => value !== null) ? (
        <Key label={say.measured}>
          <path className="measure-measured" d="M0 7H28" />
          <circle className="measure-dot" cx="14" cy="7" r="4" />
        </Key>
      ) : null}
      {path.length === 0 ? null : (
        <Key label={say.path}>
          <path className="measure-path" d="M0 7H28" />
        </Key>
      )}
      {band.length === 0 ? null : (
        <Key label={say.band}>
          <rect className="measure-band" x="1" y="1" width="26" height="12" />
        </Key>
      )}
      {projection.length === 0 ? null : (
        <Key label={say.projection}>
          <path className="measure-projection" d="M0 7H28" />
        </Key>
      )}
      {gapsOf(values).length === 0 ? null : (
        <Key label={say.gap}>
          <rect className="measure-gap__ground" width="28" height="14" />
          <path className="measure-gap__stripe" d="M2 14 10 0M11 14 19 0M20 14 28 0" />
        </Key>
      )}
      {values.some(({ conflict }) => conflict.length > 1) ? (
        <Key label={say.conflict}>
          <g className="measure-conflict">
            <path d="M14 1l6 6l-6 6l-6 -6Z" />
          </g>
        </Key>
      ) : null}
    </ul>
  );
}

function Key({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {label}
    </li>
  );
}
