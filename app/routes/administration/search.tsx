import { Form, Link } from "@remix-run/react";
import { useSpeech } from "#ui/speech.tsx";

/** Looks for part of a name; the address of what was found can be kept. */
export function Search({ search, label, all }: { search: string; label: string; all: string }) {
  const { words } = useSpeech();
  const say = words.administration;
  return (
    <Form method="get" className="search" role="search">
      <div className="field">
        <label className="field__label" htmlFor="q">
          {label}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="q"
          name="q"
          type="search"
          defaultValue={search}
        />
      </div>
      <button className="utrecht-button utrecht-button--secondary-action" type="submit">
        {say.search}
      </button>
      {search === "" ? null : (
        <Link className="utrecht-link" to={all}>
          {say.searchAll}
        </Link>
      )}
    </Form>
  );
}

/** Another page of what is found by the same words. */
export function searchedAt(search: string, page: number): string {
  return `?${new URLSearchParams({ q: search, page: String(page) })}`;
}
