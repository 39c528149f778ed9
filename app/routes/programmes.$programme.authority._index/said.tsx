import { useLoaderData, useSearchParams } from "@remix-run/react";
import { MandateSignals } from "#ui/mandate-signals.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What was just done; of what was recorded on the ground of a mandate, also what the law says of that. */
export function Said() {
  const { records } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const { said: sentences } = words.authority;
  const said = search.get("said");
  const record = records.find(({ id }) => id === search.get("record"));
  return (
    <div role="status">
      {said !== null && Object.hasOwn(sentences, said) ? (
        <div className="notice stack stack--tight">
          <p>{sentences[said as keyof typeof sentences]}</p>
          {record === undefined ? null : <MandateSignals record={record} />}
        </div>
      ) : null}
    </div>
  );
}
