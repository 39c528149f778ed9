import { NavLink, useLocation } from "@remix-run/react";
import { LANGUAGES } from "#i18n/language.ts";
import { paths } from "#paths";
import { Mark } from "./mark.tsx";
import { useSpeech } from "./speech.tsx";

interface Visitor {
  readonly actorName: string | null;
  readonly isAdministrator: boolean;
}

/** The bar on every page: our mark, where one can go, in which language, and as whom. */
export function TopBar({ actorName, isAdministrator }: Visitor) {
  const { words } = useSpeech();
  return (
    <header className="topbar no-print">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#content">
        {words.pages.skip}
      </a>
      <div className="within topbar__row">
        <NavLink className="mark" to={paths.portfolio()} end>
          <Mark />
          {words.pages.appName}
        </NavLink>
        <Links actorName={actorName} isAdministrator={isAdministrator} />
        <Account actorName={actorName} />
        <details className="fold">
          <summary>{words.pages.menu}</summary>
          <Links actorName={actorName} isAdministrator={isAdministrator} />
          <Account actorName={actorName} />
        </details>
      </div>
    </header>
  );
}

function Links({ actorName, isAdministrator }: Visitor) {
  const { words } = useSpeech();
  if (actorName === null) return null;
  return (
    <nav className="topbar__links" aria-label={words.pages.mainNavigation}>
      <NavLink className="bare-link" to={paths.portfolio()} end>
        {words.pages.portfolio.heading}
      </NavLink>
      <NavLink className="bare-link" to={paths.myWork()}>
        {words.work.heading}
      </NavLink>
      {isAdministrator ? (
        <NavLink className="bare-link" to={paths.administration()}>
          {words.pages.administration}
        </NavLink>
      ) : null}
    </nav>
  );
}

function Account({ actorName }: { readonly actorName: string | null }) {
  const { words, language } = useSpeech();
  const { pathname, search } = useLocation();
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return (
    <div className="topbar__account">
      {/* A full page load on purpose: the words of the other language are not in this page. */}
      <form method="post" action={paths.language()}>
        <input type="hidden" name="to" value={pathname + search} />
        <button className="plain-button" name="language" value={other} lang={other} type="submit">
          {words.pages.languages[other]}
        </button>
      </form>
      {actorName === null ? null : (
        <>
          <NavLink className="bare-link" to={paths.password()}>
            {words.pages.signedInAs(actorName)}
          </NavLink>
          <form method="post" action={paths.signOut()}>
            <button className="plain-button" type="submit">
              {words.pages.signOut}
            </button>
          </form>
        </>
      )}
    </div>
  );
}
