export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** The straight line nearest to the points by least squares; none where they all stand above each other. */
export function lineThrough(
  dots: readonly Dot[],
): { readonly start: number; readonly slope: number } | undefined {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(dots.map((dot) => dot.x)), mean(dots.map((dot) => dot.y))];
  const spread = dots.reduce((sum, dot) => sum + (dot.x - x) ** 2, 0);
  if (spread === 0) return undefined;
  const slope = dots.reduce((sum, dot) => sum + (dot.x - x) * (dot.y - y), 0) / spread;
  return { start: y - slope * x, slope };
}
