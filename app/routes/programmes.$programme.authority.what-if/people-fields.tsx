import { useLoaderData } from "@remix-run/react";
import type { FormReply } from "#i18n/form-reply.ts";
import { Choices } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Who comes: whoever sits there on that day, but for who is thought away and with who is thought present. */
export function PeopleFields({ form }: { readonly form: FormReply | undefined }) {
  const { asked, options } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.whatIf;
  if (asked === null || options === null) return null;
  const { seated, others, emptySeats } = options;
  const [away, joining] = [asked.excusedIds.length, asked.guestIds.length];
  const isChanged = away + joining > 0;
  return (
    <details className="what-if__people" open={isChanged}>
      <summary>
        {isChanged ? say.peopleChanged(seated.length, away, joining) : say.people(seated.length)}
      </summary>
      {seated.length === 0 ? (
        <p className="muted">{say.noSeats}</p>
      ) : (
        <Choices
          name="excused"
          label={say.labels.excused}
          hint={say.excusedHint}
          form={form}
          type="checkbox"
          values={asked.excusedIds}
          options={seated}
          areColumns
        />
      )}
      {emptySeats === 0 ? null : <p className="muted small">{say.emptySeats(emptySeats)}</p>}
      {others.length === 0 ? null : (
        <Choices
          name="guests"
          label={say.labels.guests}
          hint={say.guestsHint}
          form={form}
          type="checkbox"
          values={asked.guestIds}
          options={others}
          areColumns
        />
      )}
    </details>
  );
}
