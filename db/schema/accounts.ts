import type { Kit } from "#db/kit.ts";
import { ROLES } from "#domain/role.ts";
import type { ProgrammeTables } from "./programmes.ts";

/** What a one-use link is for. */
export const INVITATION_PURPOSES = ["first-administrator", "invitation", "password-reset"] as const;

/** Organisations and their staff, and who of them may sign in as what. */
export function defineAccounts(k: Kit, { programme }: ProgrammeTables) {
  const organisation = k.table("organisation", {
    id: k.text().primaryKey(),
    name: k.text().notNull(),
    version: k.int().notNull().default(1),
  });
  /** Of which organisation another is a part, per policy field: Voorschoten belongs to two regions. */
  const organisationParent = k.table(
    "organisation_parent",
    {
      organisationId: k
        .text()
        .notNull()
        .references(() => organisation.id),
      policyField: k.text().notNull(),
      parentId: k
        .text()
        .notNull()
        .references(() => organisation.id),
    },
    (t) => [k.key({ columns: [t.organisationId, t.policyField] })],
  );
  const person = k.table(
    "person",
    {
      id: k.text().primaryKey(),
      organisationId: k
        .text()
        .notNull()
        .references(() => organisation.id),
      name: k.text().notNull(),
    },
    (t) => [k.index("person_organisation_ix").on(t.organisationId)],
  );
  const account = k.table(
    "account",
    {
      id: k.text().primaryKey(),
      personId: k
        .text()
        .notNull()
        .references(() => person.id),
      email: k.text().notNull(),
      /** An argon2id hash; null: no password has been set, so none is accepted. */
      passwordHash: k.text(),
      /** The order of the one-click accounts on the demo's sign-in page; null: not offered there. */
      demoOrdinal: k.int(),
      /** Runs the installation: organisations, people, accounts, new programmes; of itself no member of any. */
      isAdministrator: k.flag().notNull().default(false),
      disabledAt: k.instant(),
      version: k.int().notNull(),
    },
    (t) => [k.unique("account_email_uq").on(t.email), k.unique("account_person_uq").on(t.personId)],
  );
  const membership = k.table(
    "membership",
    {
      programmeId: k
        .text()
        .notNull()
        .references(() => programme.id),
      accountId: k
        .text()
        .notNull()
        .references(() => account.id),
      role: k.choice(ROLES).notNull(),
    },
    (t) => [
      k.key({ columns: [t.programmeId, t.accountId, t.role] }),
      k.index("membership_account_ix").on(t.accountId),
    ],
  );
  const session = k.table(
    "session",
    {
      /** The SHA-256 of the id in the cookie: whoever reads the table cannot use what it holds. */
      idHash: k.text().primaryKey(),
      accountId: k
        .text()
        .notNull()
        .references(() => account.id),
      startedAt: k.instant().notNull(),
      seenAt: k.instant().notNull(),
    },
    (t) => [k.index("session_account_ix").on(t.accountId)],
  );
  const invitation = k.table(
    "invitation",
    {
      /** The SHA-256 of the token in the link: whoever reads the table cannot use what it holds. */
      tokenHash: k.text().primaryKey(),
      purpose: k.choice(INVITATION_PURPOSES).notNull(),
      /** Null: the first administrator, who has no account yet. */
      accountId: k.text().references(() => account.id),
      createdById: k.text().references(() => account.id),
      createdAt: k.instant().notNull(),
      expiresAt: k.instant().notNull(),
      usedAt: k.instant(),
    },
    (t) => [k.index("invitation_account_ix").on(t.accountId)],
  );
  const signInFailure = k.table(
    "sign_in_failure",
    {
      id: k.text().primaryKey(),
      /** What is being limited: a hash of the account name or of the address. */
      subject: k.text().notNull(),
      failedAt: k.instant().notNull(),
    },
    (t) => [k.index("sign_in_failure_subject_ix").on(t.subject, t.failedAt)],
  );
  return {
    ...{ organisation, organisationParent, person },
    ...{ account, membership, session, invitation, signInFailure },
  };
}

export type AccountTables = ReturnType<typeof defineAccounts>;
