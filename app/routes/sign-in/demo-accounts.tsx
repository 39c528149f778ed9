import type { Role } from "#domain/role.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { formatList } from "#i18n/format.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import { KeptField } from "./kept-field.tsx";

interface DemoAccount {
  readonly id: string;
  readonly name: string;
  readonly isAdministrator: boolean;
  readonly memberships: readonly { readonly role: Role; readonly programmeName: string }[];
}

/** One button a role: who it is, what it is, and in which programme. */
export function DemoAccounts({
  accounts,
  to,
  form,
}: {
  readonly accounts: readonly DemoAccount[];
  readonly to: string;
  readonly form: FormReply | undefined;
}) {
  const { words, language } = useSpeech();
  const say = words.pages.signIn;
  return (
    <section className="stack" aria-labelledby="demo">
      <h2 id="demo">{say.demoHeading}</h2>
      <p>{say.demoIntroduction}</p>
      <form method="post" action={paths.signInDemo()}>
        <input type="hidden" name="to" value={to} />
        <KeptField form={form} />
        <ul className="accounts">
          {accounts.map(({ id, name, memberships, isAdministrator }) => {
            const roles = [...new Set(memberships.map(({ role }) => words.terms.roles[role]))];
            if (isAdministrator) roles.push(say.administrator);
            const where =
              memberships.length > 1
                ? say.directorOfAll
                : (memberships[0]?.programmeName ?? say.installation);
            return (
              <li key={id}>
                <button className="account" type="submit" name="account" value={id}>
                  <strong>{name}</strong>
                  <span className="small">{formatList(roles, language)}</span>
                  <span className="small muted">{where}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </form>
    </section>
  );
}
