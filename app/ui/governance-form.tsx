import { Form } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import type { FormReply } from "#i18n/form-reply.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { FormButtons } from "./form-buttons.tsx";
import { OnceField } from "./once-field.tsx";
import { useSpeech } from "./speech.tsx";

/** What stands in the record now, a label and what is said under it. */
export type Standing = readonly (readonly [label: string, value: ReactNode])[];

interface Filled {
  readonly form: FormReply | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly back: string;
  /** What the button says; without it the button saves. */
  readonly submit?: string | undefined;
  readonly children: ReactNode;
}

/** A form that makes something, once. */
export function MakingForm({ once, ...rest }: Filled & { readonly once: string }) {
  return <Filling {...rest} hidden={<OnceField once={once} form={rest.form} />} stands={[]} />;
}

/** A form that changes something: after a lost race what stands there now is shown beside what was typed. */
export function ChangingForm({
  version,
  ...rest
}: Filled & { readonly version: number; readonly stands: Standing }) {
  // After a lost race the version is the one shown as theirs: saving again is a choice made with open eyes.
  return <Filling {...rest} hidden={<input type="hidden" name="version" value={version} key={version} />} />;
}

function Filling({
  form,
  labels,
  back,
  submit,
  hidden,
  stands,
  children,
}: Filled & { readonly hidden: ReactNode; readonly stands: Standing }) {
  const { words } = useSpeech();
  const say = words.governance;
  const isLost = form?.whole === "lostRace";
  return (
    <>
      <ErrorSummary form={form} labels={labels} sayWhole={() => say.lostRace} />
      {isLost ? <WhatStands stands={stands} /> : null}
      <Form method="post" className="form" noValidate>
        {hidden}
        {children}
        <FormButtons
          submit={isLost ? say.keepMine : (submit ?? say.save)}
          back={{ to: back, label: say.cancel }}
        />
      </Form>
    </>
  );
}

function WhatStands({ stands }: { readonly stands: Standing }) {
  const { words } = useSpeech();
  return (
    <section className="panel stack" aria-labelledby="theirs">
      <h2 id="theirs">{words.governance.theirs}</h2>
      <dl className="facts">
        {stands.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd className="prose">{value ?? "–"}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
