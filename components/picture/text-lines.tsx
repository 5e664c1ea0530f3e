import { wrapRuns } from "@/lib/picture/text";

/** Type of a picture: its size in pixels, and how far apart lines stand. */
export type Type = { size: number; leading: number; fill?: string; weight?: number };

export const types = {
  kicker: { size: 17, leading: 26, fill: "var(--ink-soft)" },
  headline: { size: 36, leading: 48, weight: 700 },
  note: { size: 17, leading: 27, fill: "var(--ink-soft)" },
  label: { size: 16, leading: 25 },
  small: { size: 14, leading: 21, fill: "var(--ink-soft)" },
} satisfies { [name: string]: Type };

type Props = { x: number; y: number; width: number; type: Type; parts: readonly string[] };

/** Plain and emphasised parts in turn, wrapped to a width; `y` is the top of the first line. */
export function TextLines({ x, y, width, type: { size, leading, fill = "var(--ink)", weight }, parts }: Props) {
  return (
    <text fontSize={size} fill={fill} fontWeight={weight}>
      {wrapRuns(parts, width / size).map((runs, line) => (
        <tspan key={line} x={x} y={y + line * leading + leading * 0.5 + size * 0.36}>
          {runs.map(({ text, isStrong }, index) =>
            isStrong ? (
              <tspan key={index} fill="var(--link)">
                {text}
              </tspan>
            ) : (
              text
            ),
          )}
        </tspan>
      ))}
    </text>
  );
}

export const heightOf = (parts: readonly string[], width: number, { size, leading }: Type) =>
  wrapRuns(parts, width / size).length * leading;
