import { useSpeech } from "./speech.tsx";

/** That a meeting was cancelled, and what that means for whoever comes to prepare or to decide. */
export function CancelledNotice() {
  const { words } = useSpeech();
  return <p className="notice">{words.calendar.cancelled}</p>;
}
