import type { ReactNode } from "react";
import { paths } from "#paths";
import { ProgrammeCrumbs } from "./programme-crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  readonly title: string;
  /** What one should know before filling in the form. */
  readonly introduction?: string | undefined;
  readonly children: ReactNode;
}

/** A page on which one thing about the governance of a programme is changed. */
export function GovernancePage({ programme, title, introduction, children }: Within) {
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: words.pages.governance.heading, to: paths.governance(programme.slug) }]}
      />
      <div className="stack">
        <h1>{title}</h1>
        {introduction === undefined ? null : <p>{introduction}</p>}
      </div>
      {children}
    </main>
  );
}
