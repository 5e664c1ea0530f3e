import { build } from "esbuild";

/** The production server as one file for plain Node, which does not resolve `@/…`; packages stay where they are. */
await build({
  entryPoints: ["bin/serve/main.ts"],
  outfile: ".next/serve.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  packages: "external",
  sourcemap: "inline",
  logLevel: "error",
});
