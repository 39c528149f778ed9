import { useEffect, useRef } from "react";
import type { FormReply } from "#i18n/form-reply.ts";
import { sayError, sayErrorAt } from "#i18n/say-error.ts";
import { useSpeech } from "./speech.tsx";

interface Summary {
  readonly form: FormReply | undefined;
  /** What the fields are called, so that a finding says which one it is about. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The sentence for a finding about the form as a whole. */
  readonly sayWhole?: (finding: string) => string;
}

/** What is wrong, above the form, each finding linked to its field. It takes the focus when it appears. */
export function ErrorSummary({ form, labels = {}, sayWhole }: Summary) {
  const speech = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const whole = form?.whole ?? null;
  const fields = Object.entries(form?.errors ?? {}).filter(([, finding]) => finding !== whole);
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
