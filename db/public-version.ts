import { z } from "zod";
import type { Database } from "./client";

const version = z.int();

/**
 * A number that grows whenever something readers may see has changed, in the transaction that changes it: kept pages are
 * good as long as it stands. Two files may have the same, so it says nothing once the file is another.
 */
export const getPublicVersion = (database: Database): number => watchPublicVersion(database)();

/** The same, prepared once to be asked before every answer. */
export function watchPublicVersion({ $client }: Database): () => number {
  const statement = $client.prepare("select version from public_version").pluck();
  return () => version.parse(statement.get());
}
