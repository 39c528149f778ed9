import type { ReactNode } from "react";
import { paths } from "#paths";
import { Crumbs } from "./crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  /** The workstream and the product that the page is about, as far as there are any. */
  readonly workstream?: { readonly id: string; readonly name: string } | null | undefined;
  readonly deliverable?: { readonly id: string; readonly name: string } | undefined;
  readonly title: string;
  /** What one should know before filling in the form. */
  readonly introduction?: string | undefined;
  readonly children: ReactNode;
}

/** A page about one thing in the work of a programme, under the list of workstreams. */
export function WorkstreamPage(within: Within) {
  const { programme, workstream, deliverable, title, introduction, children } = within;
  const { words } = useSpeech();
  const { slug } = programme;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: programme.name, to: paths.programme(slug) },
          { label: words.workstreams.heading, to: paths.workstreams(slug) },
          ...(workstream ? [{ label: workstream.name, to: paths.workstream(slug, workstream.id) }] : []),
          ...(deliverable ? [{ label: deliverable.name, to: paths.deliverable(slug, deliverable.id) }] : []),
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
