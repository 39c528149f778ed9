import type { FormReply } from "#i18n/form-reply.ts";
import { described, Field } from "./field.tsx";

interface Asked {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly form: FormReply | undefined;
  /** Which files the browser offers; the server looks for itself. */
  readonly accept: string;
}

/** A file to send along. Its form must have `encType="multipart/form-data"`. */
export function FileField({ accept, ...field }: Asked) {
  return (
    <Field {...field}>
      <input
        type="file"
        className="file-field"
        id={field.name}
        name={field.name}
        accept={accept}
        {...described(field)}
      />
    </Field>
  );
}
