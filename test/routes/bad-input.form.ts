import type { Catalogue } from "#i18n/catalogue.ts";

/** A form in which somebody types: which fields hold text and how much, which must be filled, which are a choice. */
export interface Form {
  readonly texts: Readonly<Record<string, number>>;
  readonly empty: Readonly<Record<string, ErrorKey>>;
  readonly wrong: Readonly<Record<string, ErrorKey>>;
}
/** By the route that takes it. */
export type Forms = Readonly<Record<string, Form>>;

type Errors = Catalogue["pages"]["errors"];
/** The findings that are one sentence, whatever was typed. */
type ErrorKey = { [Key in keyof Errors]: Errors[Key] extends string ? Key : never }[keyof Errors];
