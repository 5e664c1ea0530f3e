import type { Point } from "@/lib/comparison/series";

/** Where a mark stands, in shares of the chart's box. */
export type Place = { x: number; y: number };

type Props = {
  className: string | undefined;
  name: string | undefined;
  point: Point | undefined;
  place: Place | null;
  source: string;
  hint: string | null;
};

/** What stands at the mark under the hand: the figure as written, its period, what is said of it, where. Read out as it changes. */
export function ChartReading({ className, name, point, place, source, hint }: Props) {
  const at = point === undefined || place === null ? null : place;
  return (
    <div role="status" className={`screen-only ${className}`} style={at === null ? undefined : placeStyle(at)}>
      {point === undefined ? (
        hint
      ) : (
        <>
          <p>
            {name} {point.period}
            <b>{point.label}</b>
          </p>
          <p>{point.said}</p>
          {point.sources.map(({ label, title, href }) => (
            <p key={href}>
              {source}
              <a href={href}>{title}</a>
              {label !== point.label && <> {label}</>}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

const percent = (share: number) => `calc(${(share * 100).toFixed(2)}% + 0.9rem)`;

/** Beside the mark, on the side that has more room. */
function placeStyle({ x, y }: Place) {
  return {
    ...(x < 0.5 ? { left: percent(x) } : { right: percent(1 - x) }),
    ...(y < 0.5 ? { top: percent(y) } : { bottom: percent(1 - y) }),
    maxWidth: `min(20rem, ${((x < 0.5 ? 1 - x : x) * 100).toFixed(2)}% - 1rem)`,
  };
}
