import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

const fonts = join(process.cwd(), "node_modules/@expo-google-fonts/noto-sans-sc");
const fontFiles = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"].map((file) =>
  join(fonts, file),
);

/** The SVG as PNG, `zoom` pixels to the unit, in a font of our own: a server has none for Chinese. */
export async function rasterise(svg: string, zoom: number): Promise<Uint8Array> {
  // In a thread: shaping the type of one map takes most of a second.
  const image = await renderAsync(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans SC" },
    fitTo: { mode: "zoom", value: zoom },
  });
  return image.asPng();
}
