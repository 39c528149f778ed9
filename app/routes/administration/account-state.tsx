import { useSpeech } from "#ui/speech.tsx";

interface State {
  readonly isDisabled: boolean;
  readonly hasPassword: boolean;
  readonly isAdministrator: boolean;
}

/** Whether somebody can sign in, and whether they run the installation. */
export function AccountState({ of }: { readonly of: State }) {
  const { words } = useSpeech();
  const { states } = words.administration.people;
  const state = of.isDisabled ? states.disabled : of.hasPassword ? states.active : states.invited;
  return <>{of.isAdministrator ? `${state}, ${states.administrator}` : state}</>;
}
