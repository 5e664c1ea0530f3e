import type { ReactNode } from "react";

/** The families of the site; a reader's own comes first, the one PNGs are drawn with is among them. */
export const pictureFont =
  "PingFang SC, HarmonyOS Sans SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, sans-serif";

type Props = { width: number; height: number; title: string; children: ReactNode };

/** The root of every picture: paper, type, and its title for whoever cannot see it. */
export function PictureFrame({ width, height, title, children }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={pictureFont}
      role="img"
    >
      <title>{title}</title>
      <rect width={width} height={height} fill="var(--paper)" />
      {children}
    </svg>
  );
}
