import { Link } from "@remix-run/react";
import { useSpeech } from "./speech.tsx";

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

/** Where this page stands; the page itself is named by its heading. */
export function Crumbs({ trail }: { readonly trail: readonly Crumb[] }) {
  const { words } = useSpeech();
  return (
    <nav aria-label={words.pages.breadcrumb}>
      <ol className="crumbs">
        {trail.map(({ label, to }) => (
          <li key={to}>
            <Link className="utrecht-link" to={to}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
