import { ASPECTS, type Aspect, LIGHTS, type Light, type Lights } from "#domain/status.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { TextField } from "./field.tsx";
import { FieldFinding } from "./field-finding.tsx";
import { LightShape } from "./light-mark.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly computed: Lights;
  /** What is chosen before anything was typed; without it, what is computed. */
  readonly chosen?: Readonly<
    Record<Aspect, { readonly choice: Light | "computed"; readonly reason: string }>
  >;
}

/** Six lights, each a row of large buttons of which the computed one is marked; another one asks why. */
export function LightFields({ form, computed, chosen }: Fields) {
  return (
    <div className="light-fields">
      {ASPECTS.map((aspect) => {
        const before = chosen?.[aspect] ?? { choice: "computed", reason: "" };
        return (
          <LightField
            key={aspect}
            aspect={aspect}
            form={form}
            computed={computed[aspect]}
            choice={form?.typed[aspect]?.[0] ?? before.choice}
            reason={form?.typed[`${aspect}Reason`]?.[0] ?? before.reason}
          />
        );
      })}
    </div>
  );
}

interface Field {
  readonly aspect: Aspect;
  readonly form: FormReply | undefined;
  readonly computed: Light;
  readonly choice: string;
  readonly reason: string;
}

function LightField({ aspect, form, computed, choice, reason }: Field) {
  const { words } = useSpeech();
  const say = words.reports;
  const name = say.aspects[aspect];
  const isFound = form?.errors[aspect] !== undefined;
  const hasReason = form?.errors[`${aspect}Reason`] !== undefined;
  return (
    <fieldset
      className={`light-field${hasReason ? " light-field--found" : ""}`}
      id={aspect}
      tabIndex={-1}
      aria-describedby={isFound ? `${aspect}-error` : undefined}
    >
      <legend className="field__label">{name}</legend>
      <FieldFinding name={aspect} form={form} />
      <div className="light-buttons">
        {LIGHTS.map((light) => {
          const isComputed = light === computed;
          const value = isComputed ? "computed" : light;
          return (
            <label key={light} className={`light-button light--${light}`}>
              <input
                type="radio"
                name={aspect}
                value={value}
                defaultChecked={choice === value || (isComputed && choice === light)}
              />
              <span className="light-button__face">
                <LightShape light={light} />
                <span>{isComputed ? say.form.asComputed(say.lights[light]) : say.lights[light]}</span>
              </span>
            </label>
          );
        })}
      </div>
      <div className="light-field__reason">
        <TextField
          name={`${aspect}Reason`}
          label={say.form.reason(name)}
          form={form}
          value={reason}
          autoComplete="off"
        />
      </div>
    </fieldset>
  );
}
