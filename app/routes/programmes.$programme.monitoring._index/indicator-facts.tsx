import { Fragment, type ReactNode } from "react";
import { formatDay, formatList } from "#i18n/format.ts";
import { sayFigure, sayPeriod } from "#i18n/say-figure.ts";
import { sayDeviation, sayProjection } from "#i18n/say-monitoring.ts";
import type { Speech } from "#i18n/speech.ts";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { Shown } from "./indicator-sheet.tsx";

/** What the lights rest on, where it goes, whose it is, and who has not measured yet. */
export function IndicatorFacts({ indicator }: { readonly indicator: Shown }) {
  const speech = useSpeech();
  const { words, language } = speech;
  const say = words.monitor.facts;
  const { status, line, target, ownerName } = indicator;
  const judged = status?.kind === "judged" ? status : null;
  const rows: readonly (readonly [label: string, value: ReactNode])[] = [
    ...(judged === null ? [] : [[say.deviation, sayDeviation(judged, line, speech)] as const]),
    ...(target === null
      ? []
      : [
          [
            say.target,
            say.targetOn(sayFigure(target.value, line, speech), formatDay(target.on, language)),
          ] as const,
        ]),
    ...(line.values.length === 0 ? [] : [[say.projection, sayProjection(indicator, speech)] as const]),
    [say.owner, ownerName ?? <span className="muted">{words.pages.unknown}</span>],
    [say.owed, sayOwed(indicator, speech)],
  ];
  return (
    <dl className="facts small">
      {rows.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{typeof value === "string" ? <Sentence>{value}</Sentence> : value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Who has yet to measure the last period that ended; or why nobody has. */
export function sayOwed({ owed, scope, hasFrequency }: Shown, speech: Speech): string {
  const say = speech.words.monitor.facts;
  if (owed === null) return hasFrequency ? say.notDue : say.noFrequency;
  const period = sayPeriod(owed.period, speech);
  const { shown, more } = owed.parties;
  if (scope === "whole" ? !owed.isWhole : shown.length === 0) return say.nothingOwed(period);
  const who = scope === "whole" ? [say.owedWhole] : [...shown, ...(more === 0 ? [] : [say.more(more)])];
  return say.owedBy(period, formatList(who, speech.language));
}
