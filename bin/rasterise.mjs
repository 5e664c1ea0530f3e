import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** A process of its own for drawings into PNG: where the native module gives up, it takes the process it runs in with it. */

const fonts = join(process.cwd(), "node_modules/@expo-google-fonts/noto-sans-sc");
const fontFiles = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"].map((file) =>
  join(fonts, file),
);

process.on("message", ({ svg, zoom }) => {
  try {
    const drawing = new Resvg(svg, {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans SC" },
      fitTo: { mode: "zoom", value: zoom },
    });
    process.send({ result: drawing.render().asPng() });
  } catch (error) {
    console.error(error);
    process.send({ failure: { kind: "refused", reason: String(error) } });
  }
});
