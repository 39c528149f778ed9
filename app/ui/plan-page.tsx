import type { ReactNode } from "react";
import { paths } from "#paths";
import { type Crumb, Crumbs } from "./crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  readonly title: string;
  /** What one should know before filling in the form. */
  readonly introduction?: string | undefined;
  /** What lies between the programme and this page. */
  readonly trail: readonly Crumb[];
  readonly children: ReactNode;
}

/** A page on which one thing of the plan is changed. */
export function PlanPage({ programme, title, introduction, trail, children }: Within) {
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
          ...trail,
        ]}
      />
      <div className="stack">
        <h1>{title}</h1>
        {introduction === undefined ? null : <p>{introduction}</p>}
      </div>
      {children}
    </main>
  );
}
