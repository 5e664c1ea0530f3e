/** `after` is the id of the last record already seen. */
export type Slice = { after?: string | null | undefined; limit: number };

/** How much of a list is wanted: its first `limit`, or all of it. There is no default: who asks says it. */
export type Bound = Slice | "all";

const mostAtOnce = 500;

/**
 * All that `read` has, or the first `limit` of it, in slices of a few hundred: memory does not grow with the number of records.
 * A record that comes or goes meanwhile is told as it is when its slice is read.
 */
export async function* readSlices<T extends { id: string }>(
  read: (slice: Slice) => Promise<T[]>,
  { after, limit = Infinity }: { after?: string | null | undefined; limit?: number } = {},
): AsyncGenerator<T[], void> {
  let [last, left] = [after, limit];
  for (;;) {
    const size = Math.min(left, mostAtOnce);
    const rows = await read({ after: last, limit: size });
    if (rows.length > 0) yield rows;
    [last, left] = [rows.at(-1)?.id ?? null, left - rows.length];
    if (rows.length < size || left <= 0) return;
  }
}

/** All that `read` has, for a list that is shown or reckoned with as a whole. */
export async function readAll<T extends { id: string }>(read: (slice: Slice) => Promise<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const slice of readSlices(read)) all.push(...slice);
  return all;
}
