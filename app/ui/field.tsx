import type { InputHTMLAttributes, ReactNode } from "react";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { FieldFinding } from "./field-finding.tsx";

interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The form as it came back, if it did: what was typed then stands in the field, and the finding beside it. */
  readonly form: FormReply | undefined;
}

interface Filled {
  /** What stands there until somebody types. */
  readonly value?: string | undefined;
}

type Input = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "type" | "autoComplete" | "inputMode" | "list" | "required"
>;

/** One line of text, a date, a number: with its label, hint and finding tied to it. */
export function TextField({
  value,
  isShort = false,
  ...field
}: Labelled & Input & Filled & { readonly isShort?: boolean }) {
  const { name, label, hint, form, ...input } = field;
  const invalid = form?.errors[name] !== undefined;
  return (
    <Field name={name} label={label} hint={hint} form={form} isShort={isShort}>
      <input
        {...input}
        className={`utrecht-textbox utrecht-textbox--html-input${invalid ? " utrecht-textbox--invalid" : ""}`}
        id={name}
        name={name}
        defaultValue={typed(form, name, value)}
        {...described(field)}
      />
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({ value, rows = 4, ...field }: Labelled & Filled & { readonly rows?: number }) {
  const invalid = field.form?.errors[field.name] !== undefined;
  return (
    <Field {...field}>
      <textarea
        className={`utrecht-textarea utrecht-textarea--html-textarea${invalid ? " utrecht-textarea--invalid" : ""}`}
        id={field.name}
        name={field.name}
        rows={rows}
        defaultValue={typed(field.form, field.name, value)}
        {...described(field)}
      />
    </Field>
  );
}

/** One choice out of a list, with `blank` above it for who chooses none of them. */
export function SelectField({
  value,
  blank,
  options,
  ...field
}: Labelled & Filled & { readonly blank?: string; readonly options: readonly Option[] }) {
  const invalid = field.form?.errors[field.name] !== undefined;
  return (
    <Field {...field}>
      <select
        className={`utrecht-select utrecht-select--html-select${invalid ? " utrecht-select--invalid" : ""}`}
        id={field.name}
        name={field.name}
        defaultValue={typed(field.form, field.name, value)}
        {...described(field)}
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Several choices side by side, as boxes to tick or as one to pick. */
export function Choices({
  type,
  values,
  options,
  areColumns = false,
  ...field
}: Labelled & {
  readonly type: "checkbox" | "radio";
  /** What is chosen until somebody chooses. */
  readonly values?: readonly string[] | undefined;
  readonly options: readonly Option[];
  readonly areColumns?: boolean;
}) {
  const { name, label, form } = field;
  const picked = chosen(form, name, values);
  return (
    <fieldset
      className="stack stack--tight"
      id={name}
      tabIndex={-1}
      aria-describedby={described(field)["aria-describedby"]}
    >
      <legend className="field__label">{label}</legend>
      <Hint {...field} />
      <div className={`choices${areColumns ? " choices--columns" : ""}`}>
        {options.map((option) => (
          <label className="choice" key={option.value}>
            <input
              type={type}
              name={name}
              value={option.value}
              defaultChecked={picked.includes(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Field({
  isShort = false,
  children,
  ...field
}: Labelled & { readonly isShort?: boolean; readonly children: ReactNode }) {
  return (
    <div className={`field${isShort ? " field--short" : ""}`}>
      <label className="field__label" htmlFor={field.name}>
        {field.label}
      </label>
      <Hint {...field} />
      {children}
    </div>
  );
}

function Hint({ name, hint, form }: Labelled) {
  return (
    <>
      {hint === undefined ? null : (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldFinding name={name} form={form} />
    </>
  );
}

/** Ties the hint and the finding to the field for whoever does not see them beside it. */
export function described({ name, hint, form }: Labelled) {
  const finding = form?.errors[name];
  const ids = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(finding === undefined || finding === form?.whole ? [] : [`${name}-error`]),
  ];
  return {
    ...(ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") }),
    ...(finding === undefined ? {} : { "aria-invalid": true as const }),
  };
}
