import { Link, useLoaderData } from "@remix-run/react";
import { SeatLegend, SeatMatrix } from "#charts/seat-matrix.tsx";
import { formatList } from "#i18n/format.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Who sits at more than one table: the picture, the same as a table, and what the numbers of its columns mean. */
export function SeatingPlan() {
  const { people, tables, morePeople, personCount } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.tables;
  const roles = new Set(people.flatMap(({ seats }) => seats.map(({ role }) => role)));
  return (
    <section className="stack" aria-labelledby="picture">
      <h2 id="picture">{say.picture}</h2>
      {people.length === 0 ? (
        <p>{say.nobodyTwice(personCount)}</p>
      ) : (
        <>
          <p className="muted">{say.pictureNote}</p>
          <SeatLegend roles={roles} />
          <div className="overlap">
            <figure className="scroll" aria-label={say.figure(people.length, tables.length)} tabIndex={0}>
              <SeatMatrix rows={people} numbers={tables.map(({ number }) => number)} />
            </figure>
            <BodyList />
          </div>
          <PersonTable />
          {morePeople === 0 ? null : <p className="muted">{say.morePeople(morePeople)}</p>}
        </>
      )}
    </section>
  );
}

function BodyList() {
  const { tables, only } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { bodies, columns } = words.tables;
  return (
    <table className="folding">
      <caption className="visually-hidden">{bodies}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.body}</th>
          {only === null ? <th scope="col">{columns.programme}</th> : null}
          <th scope="col">{columns.seated}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ id, number, name, programmeName, programmeSlug, seated }) => (
          <tr key={id}>
            <th scope="row">
              {number}{" "}
              <Link className="utrecht-link" to={paths.governance(programmeSlug)}>
                {name}
              </Link>
            </th>
            {only === null ? <td data-label={columns.programme}>{programmeName}</td> : null}
            <td data-label={columns.seated}>{seated}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PersonTable() {
  const { people, tables } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const { columns, inBody, hoursUnknownOf } = words.tables;
  const named = new Map(tables.map(({ number, name }) => [number, `${number} ${name}`]));
  return (
    <table className="folding">
      <thead>
        <tr>
          <th scope="col">{columns.person}</th>
          <th scope="col">{columns.tables}</th>
          <th scope="col">{columns.hours}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, seats, hours, unknownSeats }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td data-label={columns.tables}>
              {formatList(
                seats.map(({ number, role }) => inBody(named.get(number) ?? "", words.terms.seatRoles[role])),
                language,
              )}
            </td>
            <td data-label={columns.hours}>
              {unknownSeats === seats.length ? (
                <span className="muted">{words.pages.unknown}</span>
              ) : (
                <>
                  {hours}
                  {unknownSeats === 0 ? null : (
                    <span className="muted"> ({hoursUnknownOf(unknownSeats)})</span>
                  )}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
