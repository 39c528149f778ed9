import { useFetcher } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import type { action } from "#routes/programmes.$programme.workstreams.$workstream.draft/route.ts";

/** In ms after the last key: long enough to type on, short enough to lose nothing that matters. */
const QUIET_MS = 1500;

/** Keeps the form as it is typed, once the typing pauses; the server says when it did. Needs JavaScript, and asks for none. */
export function useKeeping(box: RefObject<HTMLFormElement | null>, keepAt: string) {
  const keeper = useFetcher<typeof action>();
  const { submit } = keeper;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const form = box.current;
    if (form === null) return;
    const keep = () => submit(new FormData(form), { method: "post", action: keepAt });
    const typed = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, QUIET_MS);
    };
    // Once it is sent there is nothing to keep: a draft that came after it would stay behind.
    const sent = () => clearTimeout(timer.current);
    form.addEventListener("input", typed);
    form.addEventListener("submit", sent);
    return () => {
      clearTimeout(timer.current);
      form.removeEventListener("input", typed);
      form.removeEventListener("submit", sent);
    };
  }, [box, keepAt, submit]);
  const savedAt = keeper.data?.savedAt ?? null;
  if (keeper.state !== "idle") return { state: "keeping" as const, savedAt };
  return {
    state: keeper.data !== undefined && savedAt === null ? ("failed" as const) : ("kept" as const),
    savedAt,
  };
}
