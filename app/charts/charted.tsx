import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";

/** What a chart is told besides what it draws: how wide its box is, so that it need not be empty until it has measured. */
export interface ChartBox {
  readonly width: number;
}

interface Charted<Given> {
  /** Brings the chart, always the same way. It is loaded apart because it weighs more than all the rest of the page. */
  readonly load: () => Promise<ComponentType<Given & ChartBox>>;
  readonly given: Given;
  /** Whether a chart is to come at all. */
  readonly isWanted?: boolean;
  /** The same, as the server draws it. */
  readonly children: ReactNode;
}

/**
 * The drawing of the server and, where scripts run, the chart that takes its place: once it stands there, not while it is
 * still empty. A chart keeps the width of the screen, so paper always gets the drawing.
 */
export function Charted<Given extends object>({ load, given, isWanted = true, children }: Charted<Given>) {
  const box = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<ComponentType<Given & ChartBox> | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    let isShown = isWanted;
    if (isShown)
      load().then(
        (loaded) => isShown && setChart(() => loaded),
        // Without the chart the drawing of the server stays, which says the same.
        () => undefined,
      );
    return () => {
      isShown = false;
    };
  }, [load, isWanted]);
  useEffect(() => {
    if (Chart === null) return undefined;
    // A chart draws after it has measured its box: by the second frame it has.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [Chart]);
  return (
    <div className="charted" ref={box}>
      <div className={isDrawn ? "print-only" : undefined}>{children}</div>
      {Chart === null ? null : (
        <div className={isDrawn ? "no-print" : "charted__coming no-print"}>
          <Chart {...given} width={box.current?.clientWidth ?? 0} />
        </div>
      )}
    </div>
  );
}
