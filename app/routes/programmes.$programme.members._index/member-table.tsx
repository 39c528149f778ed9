import { Form } from "@remix-run/react";
import type { Member } from "#db/queries/members.ts";
import type { Role } from "#domain/role.ts";
import { useSpeech } from "#ui/speech.tsx";

interface Table {
  readonly members: readonly Member[];
  /** The one process leader who can sign in, if there is only one: that role stays. */
  readonly onlyLeaderId: string | null;
  /** Where a role is taken away; null for whoever does not manage the members. */
  readonly removalOf: ((accountId: string) => string) | null;
}

/** Who is what in a programme; whoever manages the members takes a role away here. */
export function MemberTable({ members, onlyLeaderId, removalOf }: Table) {
  const { words } = useSpeech();
  const { columns, shut } = words.members;
  return (
    <table className="folding">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.organisation}</th>
          <th scope="col">{columns.roles}</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ accountId, name, organisationName, isDisabled, roles }) => (
          <tr key={accountId}>
            <th scope="row">
              {name} {isDisabled ? <span className="provenance">{shut}</span> : null}
            </th>
            <td data-label={columns.organisation}>{organisationName}</td>
            <td>
              <ul className="roles">
                {roles.map((role) => (
                  <li key={role} className="row">
                    {words.terms.roles[role]}
                    {removalOf === null ? null : (
                      <Removal
                        to={removalOf(accountId)}
                        name={name}
                        role={role}
                        isOnlyLeader={role === "process-leader" && accountId === onlyLeaderId}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Taken {
  readonly to: string;
  readonly name: string;
  readonly role: Role;
  readonly isOnlyLeader: boolean;
}

function Removal({ to, name, role, isOnlyLeader }: Taken) {
  const { words } = useSpeech();
  const say = words.members;
  if (isOnlyLeader) return <span className="muted small">{say.onlyLeader}</span>;
  return (
    <Form method="post" action={to}>
      <button
        className="plain-button"
        type="submit"
        name="role"
        value={role}
        aria-label={say.removeWhat(name, words.terms.roles[role])}
      >
        {say.remove}
      </button>
    </Form>
  );
}
