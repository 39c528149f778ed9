import type { FormReply } from "#i18n/form-reply.ts";
import { sayError } from "#i18n/say-error.ts";
import { useSpeech } from "#ui/speech.tsx";

/** The field in which one chooses a sheet, with its hint and finding tied to it. */
export function FileField({ form }: { readonly form: FormReply | undefined }) {
  const { words } = useSpeech();
  const say = words.positions.importing;
  const finding = form?.errors.file;
  return (
    <div className="field">
      <label className="field__label" htmlFor="file">
        {say.labels.file}
      </label>
      <p className="field__hint" id="file-hint">
        {say.hint}
      </p>
      {finding === undefined ? null : (
        <p className="field__error" id="file-error">
          {sayError(finding, words)}
        </p>
      )}
      <input
        type="file"
        id="file"
        name="file"
        accept=".xlsx,.csv"
        aria-describedby={finding === undefined ? "file-hint" : "file-hint file-error"}
        {...(finding === undefined ? {} : { "aria-invalid": true as const })}
      />
    </div>
  );
}
