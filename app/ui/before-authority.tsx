import { Link } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "./speech.tsx";

/** What is there of what must be there before authority can be recorded. */
export interface AuthorityGrounds {
  /** The first party; null where there is none. */
  readonly partyId: string | null;
  readonly hasHolders: boolean;
  readonly hasBodies: boolean;
}

interface Before {
  readonly slug: string;
  readonly grounds: AuthorityGrounds;
}

/** What must be made first in a programme that is still empty, each with the way there; nothing once all is there. */
export function BeforeAuthority({ slug, grounds: { partyId, hasHolders, hasBodies } }: Before) {
  const say = useSpeech().words.authority.before;
  const addBody = (
    <Link className="utrecht-link" to={paths.newBody(slug)}>
      {say.addBody}
    </Link>
  );
  if (hasHolders)
    return hasBodies ? null : (
      <p className="notice">
        {say.withoutBody} {addBody}
      </p>
    );
  return (
    <div className="notice stack stack--tight">
      <p>{say.introduction}</p>
      <ol className="requested">
        <li>
          {say.party}.{" "}
          {partyId === null ? (
            <Link className="utrecht-link" to={paths.newParty(slug)}>
              {say.addParty}
            </Link>
          ) : (
            <strong>({say.made})</strong>
          )}
        </li>
        <li>
          {say.participant}.{" "}
          {partyId === null ? (
            say.participantLater
          ) : (
            <Link className="utrecht-link" to={paths.newParticipant(slug, partyId)}>
              {say.addParticipant}
            </Link>
          )}
        </li>
        <li>
          {say.body}. {hasBodies ? <strong>({say.made})</strong> : addBody}
        </li>
      </ol>
    </div>
  );
}
