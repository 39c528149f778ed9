import type { Catalogue } from "#i18n/nl.ts";

/** Links that work once, and what somebody does with their own account. */
export const accounts: Catalogue["accounts"] = {
  fields: {
    name: "Your name",
    organisation: "Your organisation",
    email: "E-mail address",
    password: "New password",
    passwordAgain: "New password once more",
  },
  passwordHint: (least) => `At least ${least} characters. A sentence with spaces will do.`,
  firstAdministrator: {
    heading: "Create the first administrator",
    introduction:
      "This installation of Koers is new. The administrator enters organisations, people and programmes, and is not a member of any programme by that alone.",
    submit: "Create the administrator and sign in",
    waiting:
      "There is no administrator yet. The link to create one stands in the window in which Koers was started.",
  },
  invitation: {
    heading: "Choose your password",
    introduction: (name, email) =>
      `This is the link for ${name}. From now on you sign in with ${email} and the password that you choose here.`,
    submit: "Save the password and sign in",
  },
  password: {
    heading: "Change password",
    introduction: "After that you are signed out everywhere but here.",
    current: "Current password",
    submit: "Change the password",
    changed: "Your password has been changed. Everywhere else you have been signed out.",
    none: "This account has no password yet. Ask the administrator for a link with which to choose one.",
  },
  spentLink: {
    heading: "This link does not work",
    explanation:
      "The link was used already, has expired, or was not copied whole. Ask the administrator for a new one. For the first administrator Koers gives a new one each time it starts.",
    signIn: "Go to sign-in",
  },
};
