import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { nodePath, run } from "../child.mjs";

/** The least that the same Next can serve: one static page of one word. Its folder, built anew; throws with what the build said. */
export async function buildEmpty(next: string): Promise<string> {
  const folder = resolve(".cache/empty-app");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/app`, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{"private":true}');
  writeFileSync(`${folder}/next.config.mjs`, "export default {};"); // or it is served by the site's own, found above
  writeFileSync(
    `${folder}/app/layout.jsx`,
    "export default function L({children}){return <html><body>{children}</body></html>}",
  );
  writeFileSync(`${folder}/app/page.jsx`, "export default function P(){return <p>empty</p>}");
  symlinkSync(resolve("node_modules"), `${folder}/node_modules`);
  const { code, output } = await run(nodePath(), [next, "build", folder], { quiet: true });
  if (code !== 0) throw new Error(output);
  return folder;
}
