import type { Workstream } from "#domain/workstream.ts";
import { DayOrUnknown } from "#ui/day-text.tsx";
import type { Option } from "#ui/field.tsx";
import type { Standing } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";

interface Stands {
  readonly workstream: Workstream;
  readonly people: readonly Option[];
  readonly parents: readonly Option[];
  readonly bodies: readonly Option[];
}

/** The workstream as somebody else left it, a row for each field of the form. */
export function useWorkstreamAsItStands({ workstream, people, parents, bodies }: Stands): Standing {
  const { words } = useSpeech();
  const { labels, natures, topOfTree } = words.workstreams;
  const { unknown } = words.pages;
  const called = (options: readonly Option[], id: string | null) =>
    options.find(({ value }) => value === id)?.label;
  return [
    [labels.name, workstream.name],
    [labels.theme, workstream.theme ?? unknown],
    [labels.leadId, called(people, workstream.leadId) ?? unknown],
    [labels.nature, workstream.nature === null ? unknown : natures[workstream.nature]],
    [labels.parentId, called(parents, workstream.parentId) ?? topOfTree],
    [labels.bodyId, called(bodies, workstream.bodyId) ?? unknown],
    [labels.startsOn, <DayOrUnknown key="startsOn" day={workstream.startsOn} />],
    [labels.endsOn, <DayOrUnknown key="endsOn" day={workstream.endsOn} />],
  ];
}
