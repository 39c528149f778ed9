import { paths } from "#paths";
import { ProgrammeCrumbs } from "./programme-crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Place {
  readonly programme: { readonly name: string; readonly slug: string };
  readonly point: { readonly id: string; readonly title: string };
}

/** The way to a page under a decision point. */
export function PointCrumbs({ programme, point }: Place) {
  const { words } = useSpeech();
  return (
    <ProgrammeCrumbs
      programme={programme}
      trail={[
        { label: words.decisions.heading, to: paths.decisionPoints(programme.slug) },
        { label: point.title, to: paths.decisionPoint(programme.slug, point.id) },
      ]}
    />
  );
}
