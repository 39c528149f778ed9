import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormReply } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { AuthorityFields, authorityLabels } from "./authority-fields.tsx";
import { type AuthorityGrounds, BeforeAuthority } from "./before-authority.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { FormButtons } from "./form-buttons.tsx";
import { OnceField } from "./once-field.tsx";
import { ProgrammeCrumbs } from "./programme-crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly programme: { readonly name: string; readonly slug: string };
  readonly title: string;
  readonly grounds: AuthorityGrounds;
  readonly once: string;
  readonly form: FormReply | undefined;
  readonly introduction: ReactNode;
  /** What to say to whoever names themselves: nobody records their own authority. */
  readonly ownAuthority: string;
  /** The field that names of whom. */
  readonly children: ReactNode;
}

/** The form that records authority, of one or of many; first what must be there before it can be. */
export function RecordingAuthorityPage(shown: Shown) {
  const { programme, title, grounds, once, form, introduction, ownAuthority, children } = shown;
  const { words } = useSpeech();
  const say = words.authority;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: say.heading, to: paths.authority(programme.slug) }]}
      />
      <h1>{title}</h1>
      <BeforeAuthority slug={programme.slug} grounds={grounds} />
      {grounds.hasHolders ? (
        <>
          <p>{introduction}</p>
          <ErrorSummary form={form} labels={authorityLabels(words)} sayWhole={() => ownAuthority} />
          <Form method="post" className="form" noValidate>
            <OnceField once={once} form={form} />
            {children}
            <AuthorityFields form={form} />
            <FormButtons
              submit={say.form.save}
              back={{ to: paths.authority(programme.slug), label: words.pages.back }}
            />
          </Form>
        </>
      ) : null}
    </main>
  );
}
