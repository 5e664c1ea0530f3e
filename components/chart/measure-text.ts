/** Widths in ems, as ECharts has them where there is no canvas: a figure 0.56, its marks half of it, a character of Chinese 1. */
const widthOf = (character: string) =>
  /[ ,.]/.test(character) ? 0.28 : /[\x21-\x7e]/.test(character) ? 0.56 : 1;

/**
 * The width of a text by a table, for ECharts on the server and in the browser. Measured by a canvas there, every axis would
 * stand a few pixels from where the server's picture has it.
 */
export function measureText(text: string, font = ""): { width: number } {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? "12");
  return { width: [...text].reduce((width, character) => width + widthOf(character) * size, 0) };
}
