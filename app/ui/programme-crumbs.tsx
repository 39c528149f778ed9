import { paths } from "#paths";
import { type Crumb, Crumbs } from "./crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  /** What lies between the programme and this page. */
  readonly trail?: readonly Crumb[];
}

/** Where a page of a programme stands: from the portfolio, by way of the programme. */
export function ProgrammeCrumbs({ programme: { name, slug }, trail = [] }: Within) {
  const { words } = useSpeech();
  return (
    <Crumbs
      trail={[
        { label: words.pages.portfolio.heading, to: paths.portfolio() },
        { label: name, to: paths.programme(slug) },
        ...trail,
      ]}
    />
  );
}
