import { useEffect, useRef } from "react";
import type { FormReply } from "#i18n/form-reply.ts";
import { sayError } from "#i18n/say-error.ts";
import { useSpeech } from "./speech.tsx";

interface Summary {
  readonly form: FormReply | undefined;
  /** The sentence for a finding about the form as a whole. */
  readonly sayWhole?: (finding: string) => string;
}

/** What is wrong, above the form, each finding linked to its field. It takes the focus when it appears. */
export function ErrorSummary({ form, sayWhole }: Summary) {
  const { words } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const whole = form?.whole ?? null;
  const fields = Object.entries(form?.errors ?? {}).filter(([, finding]) => finding !== whole);
  const count = fields.length + (whole === null ? 0 : 1);
  useEffect(() => {
    if (form !== undefined && count > 0) box.current?.focus();
  }, [form, count]);
  if (form === undefined || count === 0) return null;
  return (
    <div ref={box} className="notice notice--error stack" role="alert" tabIndex={-1}>
      <h2>{words.pages.errors.summary(count)}</h2>
      <ul className="stack stack--tight">
        {whole === null ? null : <li>{sayWhole?.(whole) ?? sayError(whole, words)}</li>}
        {fields.map(([field, finding]) => (
          <li key={field}>
            <a className="utrecht-link" href={`#${field}`}>
              {sayError(finding, words)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
