import { useLoaderData } from "@remix-run/react";
import type { RefObject } from "react";
import { formatTime } from "#i18n/format.ts";
import { useSpeech } from "#ui/speech.tsx";
import { useKeeping } from "./keeping.ts";
import type { loader } from "./route.tsx";

interface Bar {
  readonly box: RefObject<HTMLFormElement | null>;
  readonly keepAt: string;
  readonly isLost: boolean;
}

/** Stays in sight: when it was kept, and the button that sends. */
export function SendBar({ box, keepAt, isLost }: Bar) {
  const { draft } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.reports.form;
  const { state, savedAt } = useKeeping(box, keepAt);
  const at = savedAt ?? draft?.savedAt ?? null;
  const kept = at === null ? say.notYet : say.kept(formatTime(new Date(at), language));
  return (
    <div className="send-bar no-print">
      <p role="status" className="small">
        {state === "keeping" ? say.keeping : state === "failed" ? say.notKept : kept}
      </p>
      <p className="row">
        <noscript>
          <button
            type="submit"
            formAction={keepAt}
            className="utrecht-button utrecht-button--secondary-action"
          >
            {say.keep}
          </button>
        </noscript>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {isLost ? say.sendAnyway : say.send}
        </button>
      </p>
    </div>
  );
}
