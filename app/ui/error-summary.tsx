import { useEffect, useRef } from "react";
import type { FormReply } from "#i18n/form-reply.ts";
import { sayError, sayErrorAt } from "#i18n/say-error.ts";
import { useSpeech } from "./speech.tsx";

interface Summary {
  readonly form: FormReply | undefined;
  /** What the fields are called, in the order of the form: a finding says which field it is about, and stands where it does. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The sentence for a finding about the form as a whole. */
  readonly sayWhole?: (finding: string) => string;
}

/** What is wrong, above the form, each finding linked to its field. It takes the focus when it appears. */
export function ErrorSummary({ form, labels = {}, sayWhole }: Summary) {
  const speech = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const whole = form?.whole ?? null;
  const found = Object.entries(form?.errors ?? {}).filter(([, finding]) => finding !== whole);
  const fields = found.sort(([one], [other]) => placeIn(labels, one) - placeIn(labels, other));
  const isFine = whole === null && fields.length === 0;
  useEffect(() => {
    if (form !== undefined && !isFine) box.current?.focus();
  }, [form, isFine]);
  if (isFine) return null;
  return (
    <div ref={box} className="notice notice--error stack" role="alert" tabIndex={-1}>
      {whole === null ? null : <p>{sayWhole?.(whole) ?? sayError(whole, speech)}</p>}
      {fields.length === 0 ? null : (
        <>
          <h2>{speech.words.pages.errors.summary(fields.length)}</h2>
          <ul className="stack stack--tight">
            {fields.map(([field, finding]) => (
              <li key={field}>
                <a className="utrecht-link" href={`#${field}`}>
                  {sayErrorAt(labels[field], sayError(finding, speech))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Fields without a label come last, as they came. */
function placeIn(labels: Readonly<Record<string, string>>, field: string): number {
  const place = Object.keys(labels).indexOf(field);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}
