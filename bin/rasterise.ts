import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** A process of its own for drawings into PNG: where the native module gives up, it takes the process it runs in with it. */

// GB 2312 and every sign of the shipped data, cut out of Noto Sans SC (OFL, see bin/fonts).
const fontFiles = ["regular", "bold"].map((weight) =>
  join(process.cwd(), `bin/fonts/noto-sans-sc-${weight}.ttf`),
);

process.on("message", (sent) => {
  const { svg, zoom } = sent as { svg: string; zoom: number }; // app/pictures/raster sends it
  try {
    const drawing = new Resvg(svg, {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans SC" },
      fitTo: { mode: "zoom", value: zoom },
    });
    process.send?.({ result: drawing.render().asPng() });
  } catch (error) {
    console.error(error);
    process.send?.({ failure: { kind: "refused", reason: String(error) } });
  }
});
