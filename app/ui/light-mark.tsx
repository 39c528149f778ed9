import type { ReactNode } from "react";
import { ASPECTS, type Light, type Lights, overallOf } from "#domain/status.ts";
import { formatList } from "#i18n/format.ts";
import { useSpeech } from "./speech.tsx";

/** A light as a shape, a colour and a word; the shape alone tells them apart. */
export function LightMark({ light, children }: { readonly light: Light; readonly children?: ReactNode }) {
  const { words } = useSpeech();
  return (
    <span className={`light light--${light}`}>
      <LightShape light={light} />
      {children ?? words.reports.lights[light]}
    </span>
  );
}

/** Dot, triangle, square, question mark. */
export function LightShape({ light }: { readonly light: Light }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {light === "green" ? <circle cx="7" cy="7" r="5.5" fill="currentColor" /> : null}
      {light === "amber" ? <path d="M7 1.5 13 12.5H1Z" fill="currentColor" /> : null}
      {light === "red" ? <rect x="1.5" y="1.5" width="11" height="11" fill="currentColor" /> : null}
      {light === "unknown" ? (
        <path
          d="M4 5a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1-1.4 2M7 11.5v1.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      ) : null}
    </svg>
  );
}

/** The six letters of GROTIK, each with its light. */
export function LightStrip({ lights }: { readonly lights: Lights }) {
  const { words } = useSpeech();
  const say = words.reports;
  return (
    <ul className="light-strip">
      {ASPECTS.map((aspect) => {
        const sentence = say.light(say.aspects[aspect], say.lights[lights[aspect]]);
        return (
          <li key={aspect} className={`light light--${lights[aspect]}`} title={sentence}>
            <LightShape light={lights[aspect]} />
            {/* The letters spell GROTIK in Dutch, whatever the language. */}
            <span aria-hidden="true">{aspect.charAt(0).toUpperCase()}</span>
            <span className="visually-hidden">{sentence}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The worst of the lights that are known, and the names of those that are not. */
export function OverallLight({ lights }: { readonly lights: Lights }) {
  const { words, language } = useSpeech();
  const say = words.reports;
  const { light, unknown } = overallOf(lights);
  const names = formatList(
    unknown.map((aspect) => say.aspects[aspect]),
    language,
  );
  return (
    <>
      <LightMark light={light} />
      {light !== "unknown" && unknown.length > 0 ? (
        <span className="small muted"> ({say.overallUnknown(names)})</span>
      ) : null}
    </>
  );
}
