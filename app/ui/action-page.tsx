import type { ReactNode } from "react";
import { paths } from "#paths";
import { Crumbs } from "./crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  readonly title: string;
  readonly introduction?: string | undefined;
  readonly children: ReactNode;
}

/** A page on which one action is made, changed or closed. */
export function ActionPage({ programme, title, introduction, children }: Within) {
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: words.actions.heading, to: paths.actions(programme.slug) },
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
