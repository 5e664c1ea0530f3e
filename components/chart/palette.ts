/** CSS variables as colours: the SVG follows light and dark by itself, on the server as in the browser. */
export const palette = {
  ink: "var(--ink)",
  soft: "var(--ink-soft)",
  rule: "var(--rule)",
  paper: "var(--paper)",
  bar: "var(--class-4)",
  accent: "var(--accent)",
  series: [
    "var(--series-1)",
    "var(--series-2)",
    "var(--series-3)",
    "var(--series-4)",
    "var(--series-5)",
    "var(--series-6)",
  ],
} as const;

export const fontFamily = "inherit";
