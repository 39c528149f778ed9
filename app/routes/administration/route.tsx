import { NavLink, Outlet } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";

export const loader = forAdministrator(async () => null);

/** The second bar: the rooms of whoever runs the installation. */
export default function AdministrationBar() {
  const { words } = useSpeech();
  const say = words.administration;
  const rooms = [
    { to: paths.people(), label: say.people.heading },
    { to: paths.organisations(), label: say.organisations.heading },
    { to: paths.programmesRun(), label: words.installation.programmes.heading },
    { to: paths.portfolios(), label: words.installation.portfolios.heading },
    { to: paths.installationLog(), label: words.pages.log.heading },
  ];
  return (
    <>
      <nav className="programme-bar no-print" aria-label={say.navigation}>
        <div className="within rooms rooms--few">
          {rooms.map(({ to, label }) => (
            <NavLink key={to} className="bare-link" to={to}>
              {label}
            </NavLink>
          ))}
        </div>
      </nav>
      <Outlet />
    </>
  );
}
