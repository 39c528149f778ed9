import { SEAT_ROLES, type SeatEdit } from "#domain/body.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { type Option, SelectField, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly seat: SeatEdit;
  /** The participants of the programme, each with the party they act for. */
  readonly people: readonly Option[];
}

/** What can be said of any seat, filled with what was typed, else with what stands there. */
export function SeatFields({ form, seat, people }: Fields) {
  const { words } = useSpeech();
  const { labels, hints, nobodyYet, noSubstitute } = words.governance.seat;
  return (
    <>
      <div className="side-by-side">
        <SelectField
          name="participantId"
          label={labels.participantId}
          form={form}
          value={seat.participantId ?? ""}
          blank={nobodyYet}
          options={people}
        />
        <SelectField
          name="role"
          label={labels.role}
          form={form}
          value={seat.role}
          options={SEAT_ROLES.map((value) => ({ value, label: words.terms.seatRoles[value] }))}
        />
      </div>
      <div className="side-by-side">
        <SelectField
          name="substituteId"
          label={labels.substituteId}
          hint={hints.substituteId}
          form={form}
          value={seat.substituteId ?? ""}
          blank={noSubstitute}
          options={people}
        />
        <TextField
          name="hoursPerWeek"
          label={labels.hoursPerWeek}
          hint={hints.hoursPerWeek}
          form={form}
          value={String(seat.hoursPerWeek ?? "")}
          inputMode="numeric"
        />
      </div>
      <TermFields form={form} seat={seat} />
    </>
  );
}

/** From when until when somebody sits there: unknown is an answer too. */
function TermFields({ form, seat }: Omit<Fields, "people">) {
  const { labels, hints } = useSpeech().words.governance.seat;
  const field = (name: "from" | "until") => ({
    ...{ name, form, label: labels[name], hint: hints[name], value: seat[name] ?? "" },
  });
  return (
    <div className="side-by-side">
      <TextField {...field("from")} type="date" />
      <TextField {...field("until")} type="date" />
    </div>
  );
}
