import { Form, useLoaderData } from "@remix-run/react";
import type { Role } from "#domain/role.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Who is what in the programme; whoever manages the members takes a role away here. */
export function MemberTable() {
  const { members } = useLoaderData<typeof loader>();
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
                    <Removal accountId={accountId} name={name} role={role} />
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

function Removal({ accountId, name, role }: { accountId: string; name: string; role: Role }) {
  const { programme, mayManage, onlyLeaderId } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.members;
  if (!mayManage) return null;
  if (role === "process-leader" && accountId === onlyLeaderId)
    return <span className="muted small">{say.onlyLeader}</span>;
  return (
    <Form method="post" action={paths.memberRemoval(programme.slug, accountId)}>
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
