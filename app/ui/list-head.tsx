import { Link } from "@remix-run/react";

interface Head {
  /** What the section is labelled by. */
  readonly id: string;
  readonly heading: string;
  /** Where one is added; null for whoever may not. */
  readonly add: { readonly to: string; readonly label: string; readonly isMain?: boolean } | null;
}

/** What stands above a list: what it lists, and for whoever may the way to add one; a page has one main button. */
export function ListHead({ id, heading, add }: Head) {
  const main = "utrecht-button utrecht-button--primary-action";
  return (
    <div className="row row--between">
      <h2 id={id}>{heading}</h2>
      {add === null ? null : (
        <Link className={add.isMain ? main : "utrecht-link no-print"} to={add.to}>
          {add.label}
        </Link>
      )}
    </div>
  );
}
