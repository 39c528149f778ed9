import { Link, useLoaderData } from "@remix-run/react";
import type { FormReply } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

interface Row {
  readonly row: number;
  readonly partyId: string | null;
  readonly label: string;
  readonly form: FormReply | undefined;
  /** What stands of this party and period, each of which can only be corrected. */
  readonly known: readonly { readonly id: string; readonly said: string }[];
}

/** One party: a field wide enough for a thumb, empty until somebody knows. */
export function MeasuredField({ row, partyId, label, form, known }: Row) {
  const { programme, asked, mayAll } = useLoaderData<typeof loader>();
  const say = useSpeech().words.measuring;
  return (
    <div className="measured-field">
      {partyId === null ? null : <input type="hidden" name={`party${row}`} value={partyId} />}
      <TextField name={`value${row}`} label={label} form={form} inputMode="decimal" />
      {known.map(({ id, said }) => (
        <p className="field__hint" key={id}>
          {said}{" "}
          {mayAll && asked !== null ? (
            <Link className="utrecht-link" to={paths.measurementCorrection(programme.slug, id)}>
              {say.correct}
            </Link>
          ) : null}
        </p>
      ))}
    </div>
  );
}
