import { formatDay, formatList } from "#i18n/format.ts";
import { sayFigure } from "#i18n/say-figure.ts";
import type { Option } from "#ui/field.tsx";
import type { Standing } from "#ui/governance-form.tsx";
import type { IndicatorFilled } from "#ui/indicator-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";

/** The indicator as somebody else left it, a row for each field of the form. */
export function useIndicatorAsItStands(filled: Omit<IndicatorFilled, "form">): Standing {
  const { indicator, definition, people, workstreams, parties, partyIds } = filled;
  const speech = useSpeech();
  const { words, language } = speech;
  const say = words.indicators;
  const { labels } = say.form;
  const { unknown } = words.pages;
  const called = (options: readonly Option[], id: string | null) =>
    options.find(({ value }) => value === id)?.label;
  const { direction, frequency, baseline, path, tolerances } = definition;
  const point = ({ on, value }: { readonly on: (typeof path)[number]["on"]; readonly value: number }) =>
    `${formatDay(on, language)}: ${sayFigure(value, indicator, speech)}`;
  return [
    [labels.name, indicator.name],
    [labels.kind, say.kinds[indicator.kind]],
    [labels.ownerId, called(people, indicator.ownerId) ?? unknown],
    [labels.workstreamId, called(workstreams, indicator.workstreamId) ?? say.form.noWorkstream],
    [labels.definition, definition.definition ?? unknown],
    [labels.unit, definition.unit ?? unknown],
    [labels.direction, direction === null ? unknown : say.directions[direction]],
    [labels.source, definition.source ?? unknown],
    [labels.frequency, frequency === null ? unknown : say.frequencies[frequency]],
    [labels.baselineValue, baseline === null ? unknown : point(baseline)],
    [labels.path, path.length === 0 ? unknown : path.map(point).join(", ")],
    ...(["unfavourable", "favourable"] as const).map((side): [string, string] => [
      say.one[side],
      say.one.toleranceOf(tolerances[side].greenPercent, tolerances[side].amberPercent),
    ]),
    [
      labels.partyIds,
      formatList(
        partyIds.map((id) => called(parties, id) ?? unknown),
        language,
      ) || unknown,
    ],
  ];
}
