import { useLoaderData } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What to do when there is nothing in the list yet. */
export function NoMeetings() {
  const { bodyId, bodies, mayPlan } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.list;
  const next = bodies.length === 0 ? say.noBodies : mayPlan ? say.planFirst : say.askLeader;
  return (
    <p className="notice notice--quiet">
      {bodyId === null ? say.none : say.noneHere} {next}
    </p>
  );
}
