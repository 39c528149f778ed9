/** Who is what in a programme. */
export const members = {
  heading: "Leden",
  introduction:
    "Wie in dit programma welke rol heeft. De rol bepaalt wat iemand hier ziet en doet; gezaghebbendheid legt u apart vast.",
  add: "Voeg iemand toe",
  columns: { name: "Naam", organisation: "Organisatie", roles: "Rol" },
  shut: "account uitgezet",
  remove: "Neem weg",
  removeWhat: (name: string, role: string) => `Neem weg: ${name} als ${role}`,
  onlyLeader: "de enige procesleider",
  directors: "Directeuren via een portfolio",
  directorBy: (name: string, portfolio: string) => `${name} (portfolio ${portfolio})`,
  said: { added: "Toegevoegd.", removed: "De rol is weggenomen." },
  form: {
    email: "E-mailadres",
    emailHint: "Het volledige adres. Wie al een account heeft, krijgt de rol meteen.",
    role: "Rol",
    newcomer: "Voor wie nog geen account heeft",
    newcomerHint: "Koers maakt dan een account, en toont een link die u zelf overhandigt.",
    name: "Naam",
    organisation: "Organisatie",
    submit: "Voeg toe",
  },
  deeds: {
    added: (name: string, role: string) => `maakte ${name} ${role}`,
    removed: (name: string, role: string) => `nam de rol ${role} weg van ${name}`,
    created: "maakte dit programma",
  },
};
