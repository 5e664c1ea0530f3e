import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import BetterSqlite3 from "better-sqlite3";

/** Copies the database under test, whole, into `folder`; the tests that write have a server of their own on it. */
export function copyDatabase(folder: string): string {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const address = process.env["DATABASE_URL"] ?? "file:db/zhiyun-atlas.sqlite";
  const original = new BetterSqlite3(resolve(root, address.replace(/^file:/, "")), { readonly: true });
  const copy = join(folder, "copy.sqlite");
  original.prepare("vacuum into ?").run(copy);
  original.close();
  return copy;
}
