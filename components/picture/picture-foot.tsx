import { TextLines, heightOf, types } from "./text-lines";
import type { Type } from "./text-lines";
import type { Text } from "@/lib/text/text";

type Props = { x: number; y: number; width: number; lines: readonly string[]; type?: Type };

const gap = 12;

/** Sources, the state of the data and the address of the page, under a rule. */
export function PictureFoot({ x, y, width, lines, type = types.small }: Props) {
  return (
    <>
      <line x1={x} x2={x + width} y1={y + gap} y2={y + gap} stroke="var(--rule-firm)" />
      {lines.map((line, index) => (
        <TextLines
          key={line}
          x={x}
          y={y + footHeight(lines.slice(0, index), width, type)}
          width={width}
          type={type}
          parts={[line]}
        />
      ))}
    </>
  );
}

/** Who said it; then whose picture it is, how new the data are, and the page where each figure is cited. */
export function footLines(
  text: Text,
  sources: readonly string[],
  state: string | null,
  address: string,
): string[] {
  return [...sources, [text.site.name, state, text.pictures.eachAt(address)].filter(Boolean).join(" · ")];
}

export const footHeight = (lines: readonly string[], width: number, type: Type = types.small) =>
  2 * gap + lines.reduce((sum, line) => sum + heightOf([line], width, type), 0);
