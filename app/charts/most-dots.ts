/** A line of more points than this becomes one thick bar of dots: the line says enough, and only what stands out keeps one. */
export const MOST_DOTS = 60;
