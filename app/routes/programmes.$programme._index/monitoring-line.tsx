import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { LightMark } from "#ui/light-mark.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The worst light of the indicators, whose it is, and the way to all of them; nothing where there are none. */
export function MonitoringLine() {
  const { programme, indicators } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.monitor.overview;
  if (indicators.count === 0) return null;
  const { light, name, alike, count, unknown, ahead } = indicators;
  return (
    <section className="stack stack--tight" aria-labelledby="monitoring">
      <h2 id="monitoring">{words.monitor.heading}</h2>
      <p>
        <LightMark light={light} />{" "}
        {light === "unknown"
          ? say.allUnknown(count)
          : light === "green"
            ? say.allGreen(count)
            : say.worst(name ?? "", alike)}
        {light === "unknown" || unknown === 0 ? null : ` ${say.unknownToo(unknown, count)}`}
      </p>
      {ahead.map((coupling) => (
        <p key={coupling} className="late">
          {words.portfolio.ahead(coupling)}
        </p>
      ))}
      <p>
        <Link className="utrecht-link" to={paths.monitoring(programme.slug)}>
          {say.more}
        </Link>
      </p>
    </section>
  );
}
