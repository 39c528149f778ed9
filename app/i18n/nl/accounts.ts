/** Links that work once, and what somebody does with their own account. */
export const accounts = {
  fields: {
    name: "Uw naam",
    organisation: "Uw organisatie",
    email: "E-mailadres",
    password: "Nieuw wachtwoord",
    passwordAgain: "Nieuw wachtwoord nogmaals",
  },
  passwordHint: (least: number) => `Ten minste ${least} tekens. Een zin met spaties mag ook.`,
  firstAdministrator: {
    heading: "Maak de eerste beheerder",
    introduction:
      "Deze installatie van Koers is nieuw. De beheerder zet er organisaties, mensen en programma's in, en is daarmee nog geen lid van een programma.",
    submit: "Maak de beheerder en meld aan",
    waiting:
      "Er is nog geen beheerder. De link waarmee u die maakt, staat in het venster waarin Koers is gestart.",
  },
  invitation: {
    heading: "Kies uw wachtwoord",
    introduction: (name: string, email: string) =>
      `Dit is de link voor ${name}. U meldt zich voortaan aan met ${email} en het wachtwoord dat u hier kiest.`,
    submit: "Bewaar het wachtwoord en meld aan",
  },
  password: {
    heading: "Wachtwoord wijzigen",
    introduction: "Daarna bent u overal afgemeld, behalve hier.",
    current: "Huidig wachtwoord",
    submit: "Wijzig het wachtwoord",
    changed: "Uw wachtwoord is gewijzigd. Overal elders bent u afgemeld.",
    none: "Bij dit account hoort nog geen wachtwoord. Vraag de beheerder om een link waarmee u er een kiest.",
  },
  spentLink: {
    heading: "Deze link werkt niet",
    explanation:
      "De link is al gebruikt, verlopen, of niet helemaal overgenomen. Vraag een nieuwe aan de beheerder. Voor de eerste beheerder geeft Koers bij elke start een nieuwe.",
    signIn: "Naar aanmelden",
  },
};
