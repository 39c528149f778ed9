import type { Meeting } from "#domain/meeting.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Times {
  readonly form: FormReply | undefined;
  readonly times: Pick<Meeting, "startsAt" | "endsAt">;
  /** What an empty field means here. */
  readonly hint: string;
}

/** From when until when. */
export function MeetingTimeFields({ form, times, hint }: Times) {
  const { words } = useSpeech();
  return (
    <div className="side-by-side side-by-side--narrow">
      {(["startsAt", "endsAt"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={words.calendar.fields[name]}
          hint={hint}
          form={form}
          value={times[name] ?? ""}
          type="time"
        />
      ))}
    </div>
  );
}
