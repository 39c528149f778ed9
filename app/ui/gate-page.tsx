import type { ReactNode } from "react";
import type { Day } from "#domain/day.ts";
import { paths } from "#paths";
import { Crumbs } from "./crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  /** The gate that the page is about; none: it is about all of them. */
  readonly gate?: { readonly id: string; readonly name: string };
  readonly title: string;
  /** The day that is looked back from, so that the way up looks back too. */
  readonly asOf?: Day | null;
  /** What one should know before filling in the form. */
  readonly introduction?: string | undefined;
  readonly children: ReactNode;
}

/** A page on which one thing about the phases and gates of a programme is changed. */
export function GatePage({ programme, gate, title, asOf = null, introduction, children }: Within) {
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: words.gates.heading, to: paths.asOf(paths.gates(programme.slug), asOf) },
          ...(gate === undefined ? [] : [{ label: gate.name, to: paths.gate(programme.slug, gate.id) }]),
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
