import { Form, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What can be done about somebody's access; nobody takes the last administrator away. */
export function Access() {
  const { holder, isLast } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.administration.people;
  if (isLast) return <p className="muted">{say.lastAdministrator}</p>;
  return (
    <div className="row">
      {holder.isDisabled ? (
        <Step to="reinstatement" label={say.reinstate} />
      ) : (
        <Step to="suspension" label={say.suspend} />
      )}
      {holder.isAdministrator ? (
        <Step to="dismissal" label={say.dismiss} />
      ) : (
        <Step to="appointment" label={say.appoint} />
      )}
    </div>
  );
}

function Step({
  to,
  label,
}: {
  readonly to: Parameters<typeof paths.personAccess>[1];
  readonly label: string;
}) {
  const { holder } = useLoaderData<typeof loader>();
  return (
    <Form method="post" action={paths.personAccess(holder.id, to)}>
      <button
        className="utrecht-button utrecht-button--secondary-action"
        type="submit"
        name="version"
        value={holder.version}
      >
        {label}
      </button>
    </Form>
  );
}
