import type { Body } from "#domain/body.ts";
import { DayOrUnknown } from "#ui/day-text.tsx";
import type { Option } from "#ui/field.tsx";
import type { Standing } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";

interface Stands {
  readonly body: Body;
  readonly others: readonly Option[];
}

/** The body as somebody else left it, a row for each field of the form. */
export function useBodyAsItStands({ body, others }: Stands): Standing {
  const { words } = useSpeech();
  const { labels, nobody } = words.governance.body;
  const { bodyKinds, bodyFunctions, decisionRules } = words.terms;
  const { unknown } = words.pages;
  return [
    [labels.name, body.name],
    [labels.kind, bodyKinds[body.kind]],
    [labels.reportsToId, others.find(({ value }) => value === body.reportsToId)?.label ?? nobody],
    [labels.remit, body.remit || unknown],
    [labels.function, body.function === null ? unknown : bodyFunctions[body.function]],
    [labels.decisionRule, body.decisionRule === null ? unknown : decisionRules[body.decisionRule]],
    [labels.quorum, body.quorum ?? unknown],
    [labels.rhythmWeeks, body.rhythmWeeks ?? unknown],
    [labels.rhythmFrom, <DayOrUnknown key="from" day={body.rhythmFrom} />],
    [labels.papersLeadDays, body.papersLeadDays],
    [labels.usualStart, body.usualStart ?? unknown],
    [labels.usualEnd, body.usualEnd ?? unknown],
    [labels.usualPlace, body.usualPlace ?? unknown],
    [labels.outlook, body.outlook ?? unknown],
  ];
}
