import type { FormReply } from "#i18n/form-reply.ts";
import { TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";
import { Suggestions } from "./suggestions.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  /** The names to choose from; something else may be typed too. */
  readonly organisations: readonly string[];
}

/** Who somebody is: their name, where they work, and the address with which they sign in. */
export function PersonFields({ form, organisations }: Fields) {
  const { words } = useSpeech();
  const say = words.administration.people;
  const field = (name: "name" | "organisation" | "email") => ({
    ...{ name, form, label: say[name], autoComplete: "off" },
  });
  return (
    <>
      <TextField {...field("name")} />
      <TextField {...field("organisation")} hint={say.organisationHint} list="organisations" />
      <Suggestions id="organisations" values={organisations} />
      <TextField {...field("email")} type="email" />
    </>
  );
}
