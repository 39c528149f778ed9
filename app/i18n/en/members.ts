import type { Catalogue } from "#i18n/nl.ts";

/** Who is what in a programme. */
export const members: Catalogue["members"] = {
  heading: "Members",
  introduction:
    "Who has which role in this programme. The role settles what somebody sees and does here; authority is recorded apart.",
  add: "Add somebody",
  columns: { name: "Name", organisation: "Organisation", roles: "Role" },
  shut: "account shut",
  remove: "Take away",
  removeWhat: (name, role) => `Take away: ${name} as ${role}`,
  onlyLeader: "the only process leader",
  directors: "Directors by a portfolio",
  directorBy: (name, portfolio) => `${name} (portfolio ${portfolio})`,
  said: { added: "Added.", removed: "The role has been taken away." },
  form: {
    email: "E-mail address",
    emailHint: "The whole address. Whoever has an account gets the role at once.",
    role: "Role",
    newcomer: "For whoever has no account yet",
    newcomerHint: "Koers then makes an account, and shows a link that you hand over yourself.",
    name: "Name",
    organisation: "Organisation",
    submit: "Add",
  },
  deeds: {
    added: (name, role) => `made ${name} ${role}`,
    removed: (name, role) => `took the role of ${role} from ${name}`,
    created: "made this programme",
  },
};
