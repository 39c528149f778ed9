import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Cancellation } from "#domain/meeting.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { DayOrUnknown } from "./day-text.tsx";
import { useSpeech } from "./speech.tsx";

/** That a meeting was cancelled, and what that means for whoever comes to prepare or to decide. */
export function CancelledNotice() {
  const { words } = useSpeech();
  return <p className="notice">{words.calendar.cancelled}</p>;
}

interface Sent {
  readonly cancellation: Cancellation | null;
  readonly form: FormReply | undefined;
  readonly back: string;
  readonly children: ReactNode;
}

/**
 * A form that is sent to a meeting. Once that was cancelled, the page says so and what stands now; the form itself is
 * only there for whoever sent it meanwhile, to give back what they typed.
 */
export function UnlessCancelled({ cancellation, form, back, children }: Sent) {
  const { words } = useSpeech();
  if (cancellation === null) return children;
  return (
    <>
      <CancelledMeanwhile cancellation={cancellation} isTyped={form !== undefined} />
      {form === undefined ? (
        <p>
          <Link className="utrecht-link" to={back}>
            {words.pages.back}
          </Link>
        </p>
      ) : (
        children
      )}
    </>
  );
}

interface Meanwhile {
  readonly cancellation: Cancellation;
  /** Whether something was typed for it, which then stands below. */
  readonly isTyped: boolean;
}

/** That a meeting was cancelled, when, why and by whom; and for whoever came too late, where their text is. */
export function CancelledMeanwhile({ cancellation, isTyped }: Meanwhile) {
  const { words } = useSpeech();
  const say = words.calendar.tooLate;
  return (
    <>
      <div className="notice notice--error stack stack--tight" role={isTyped ? "alert" : undefined}>
        <p>{words.calendar.cancelled}</p>
        {isTyped ? <p>{say.kept}</p> : null}
      </div>
      <section className="panel stack" aria-labelledby="theirs">
        <h2 id="theirs">{words.calendar.form.theirs}</h2>
        <dl className="facts">
          <dt>{say.on}</dt>
          <dd>
            <DayOrUnknown day={cancellation.on} />
          </dd>
          <dt>{words.calendar.fields.reason}</dt>
          <dd className="prose">
            {cancellation.reason ?? <span className="muted">{words.pages.unknown}</span>}
          </dd>
          <dt>{say.by}</dt>
          <dd>{cancellation.by ?? <span className="muted">{words.pages.unknown}</span>}</dd>
        </dl>
      </section>
    </>
  );
}
