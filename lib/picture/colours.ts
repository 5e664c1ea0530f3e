/**
 * The colours of `app/globals.css` as literals: a picture that leaves the site takes no style sheet with it.
 * A test holds them to the style sheet.
 */
export const colours: { readonly [theme in "light" | "dark"]: { readonly [variable: string]: string } } = {
  light: {
    paper: "#fdfcf9",
    "paper-raised": "#ffffff",
    "paper-sunk": "#f5f3ec",
    ink: "#1a1c23",
    "ink-soft": "#4c515c",
    rule: "#e3e0d6",
    "rule-firm": "#b9b5a8",
    link: "#1f4690",
    accent: "#b8321f",
    "class-1": "#dce7f6",
    "class-2": "#afc7ea",
    "class-3": "#7aa0d8",
    "class-4": "#3f6ab0",
    "class-5": "#17397a",
    "on-light": "#1a1c23",
    "on-dark": "#ffffff",
    hatch: "#b4afa0",
    "hatch-ground": "#f1eee6",
    border: "#ffffff",
    islet: "#5b7fae",
    "border-hatched": "#bdb7a6",
    "series-1": "#1f4690",
    "series-2": "#b05a14",
    "series-3": "#22735a",
    "series-4": "#7d4a9e",
    "series-5": "#6b6256",
    "series-6": "#0f7286",
  },
  dark: {
    paper: "#14161b",
    "paper-raised": "#1b1e25",
    "paper-sunk": "#1f222a",
    ink: "#edeae3",
    "ink-soft": "#b3b1aa",
    rule: "#2e323c",
    "rule-firm": "#5b606c",
    link: "#a5c2f5",
    accent: "#ff8a70",
    "class-1": "#22314f",
    "class-2": "#2f4c80",
    "class-3": "#4a70b8",
    "class-4": "#86a8e0",
    "class-5": "#cbdbf8",
    "on-light": "#ffffff",
    "on-dark": "#101218",
    hatch: "#5f646f",
    "hatch-ground": "#1d2027",
    border: "#14161b",
    islet: "#86a8e0",
    "border-hatched": "#3c414c",
    "series-1": "#8fb0ea",
    "series-2": "#e6a45c",
    "series-3": "#6fc3a2",
    "series-4": "#c8a2e4",
    "series-5": "#b8b0a4",
    "series-6": "#5cc3d6",
  },
};

/** Every `var(--name)` of an SVG as the literal of the light theme. Throws RangeError at a variable that has none. */
export function resolveColours(svg: string): string {
  return svg.replaceAll(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
    const colour = colours.light[name];
    if (colour === undefined) throw new RangeError(`no colour --${name}`);
    return colour;
  });
}

/** Both themes as custom properties, for a document without the site's style sheet. */
export function colourStyle(): string {
  const declare = (theme: "light" | "dark") =>
    Object.entries(colours[theme])
      .map(([name, value]) => `--${name}:${value};`)
      .join("");
  return `:root{color-scheme:light dark;${declare("light")}}@media (prefers-color-scheme:dark){:root{${declare("dark")}}}`;
}
