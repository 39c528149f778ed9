import { Form, Link, useLoaderData } from "@remix-run/react";
import { ArrowDown, ArrowUp, Pencil, X } from "lucide-react";
import type { ReactNode } from "react";
import type { RouteStep } from "#domain/route.ts";
import { sayStep } from "#i18n/say-route.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

interface Placed {
  readonly step: RouteStep;
  readonly place: number;
  readonly count: number;
}

/** What may be done with a step: say that it was taken, move it, change it, take it off. */
export function StepTools({ step, place, count }: Placed) {
  const { programme, point, planned } = useLoaderData<typeof loader>();
  const say = useSpeech().words.route;
  const called = sayStep(step, planned.bodyNames);
  return (
    <div className="item__tools">
      <Link
        className="utrecht-link"
        to={paths.stepOutcome(programme.slug, point.id, step.id)}
        aria-label={say.complete(called)}
      >
        {say.completeShort}
      </Link>
      {place === 0 ? null : (
        <Move step={step} to={place - 1} label={say.up(called)}>
          <ArrowUp size={18} aria-hidden="true" />
        </Move>
      )}
      {place === count - 1 ? null : (
        <Move step={step} to={place + 1} label={say.down(called)}>
          <ArrowDown size={18} aria-hidden="true" />
        </Move>
      )}
      <Link
        className="icon-button"
        to={paths.routeStep(programme.slug, point.id, step.id)}
        aria-label={say.editStep(called)}
        title={say.editStep(called)}
      >
        <Pencil size={18} aria-hidden="true" />
      </Link>
      <Form method="post" action={paths.stepRemoval(programme.slug, point.id, step.id)} preventScrollReset>
        <button
          type="submit"
          className="icon-button"
          name="version"
          value={step.version}
          aria-label={say.remove(called)}
          title={say.remove(called)}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </Form>
    </div>
  );
}

interface Moving {
  readonly step: RouteStep;
  readonly to: number;
  readonly label: string;
  readonly children: ReactNode;
}

function Move({ step, to, label, children }: Moving) {
  const { programme, point } = useLoaderData<typeof loader>();
  return (
    <Form method="post" action={paths.stepPlace(programme.slug, point.id, step.id)} preventScrollReset>
      <input type="hidden" name="version" value={step.version} />
      <button type="submit" className="icon-button" name="to" value={to} aria-label={label} title={label}>
        {children}
      </button>
    </Form>
  );
}
