import type { ReactNode } from "react";
import { paths } from "#paths";
import { Crumbs } from "./crumbs.tsx";
import { PlanRooms } from "./plan-rooms.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  readonly introduction: string;
  readonly children: ReactNode;
}

/** A page on which the plan goes out or comes in as a file. */
export function PlanFilePage({ programme, introduction, children }: Within) {
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: words.plan.rooms.plan, to: paths.plan(programme.slug) },
        ]}
      />
      <div className="stack">
        <h1>{words.planFile.heading}</h1>
        <PlanRooms slug={programme.slug} />
        <p>{introduction}</p>
      </div>
      {children}
    </main>
  );
}
