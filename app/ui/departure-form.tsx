import type { Day } from "#domain/day.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { DayText } from "./day-text.tsx";
import { TextField } from "./field.tsx";
import { ChangingForm } from "./governance-form.tsx";
import { useSpeech } from "./speech.tsx";

const KINDS = ["points", "seats", "authorities", "conforms", "commissioning"] as const;
type Consequences = Readonly<Record<(typeof KINDS)[number], readonly string[]>>;

interface Shown {
  readonly form: FormReply | undefined;
  readonly leaver: { readonly endedOn: Day | null; readonly version: number };
  readonly today: Day;
  readonly consequences: Consequences;
  readonly back: string;
}

/** What ends with somebody, before one says from which day; empty says that they go on after all. */
export function DepartureForm({ form, leaver, today, consequences, back }: Shown) {
  const { words } = useSpeech();
  const say = words.departure;
  const { endedOn, version } = leaver;
  return (
    <>
      <Consequences of={consequences} />
      <ChangingForm
        version={version}
        form={form}
        labels={say.labels}
        stands={[[say.labels.endedOn, endedOn === null ? say.goesOn : <DayText key="day" day={endedOn} />]]}
        back={back}
        submit={say.submit}
      >
        <TextField
          name="endedOn"
          label={say.labels.endedOn}
          hint={endedOn === null ? say.hint : say.hintAgain}
          form={form}
          value={typed(form, "endedOn", endedOn ?? today)}
          type="date"
          isShort
        />
      </ChangingForm>
    </>
  );
}

function Consequences({ of }: { readonly of: Consequences }) {
  const { words } = useSpeech();
  const say = words.departure;
  const found = KINDS.filter((kind) => of[kind].length > 0);
  if (found.length === 0) return <p className="muted">{say.nothing}</p>;
  return (
    <section className="stack" aria-labelledby="consequences">
      <h2 id="consequences">{say.consequences}</h2>
      {found.map((kind) => (
        <div key={kind} className="stack stack--tight">
          <p className={kind === "points" ? "notice" : undefined}>{say.kinds[kind](of[kind].length)}</p>
          <ul>
            {[...new Set(of[kind])].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
