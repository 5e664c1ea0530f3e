import { diffFields, fieldsOf, titleOf } from "@/lib/review/fields";
import type { Proposal } from "@/lib/review/review";

/** How the records proposed from two texts of one source differ; each record by a few words. */
export type Difference = { added: string[]; changed: string[]; removed: string[] };

/** Each record by the name of its region (short, by adcode) and of its indicator. Records are the same when kind, region and what they name agree, and changed when the rest does not. */
export function compareRecords(
  before: readonly Proposal[],
  after: readonly Proposal[],
  regions: ReadonlyMap<string, string>,
): Difference {
  const [old, fresh] = [byIdentity(before), byIdentity(after)];
  const names = (keys: string[], from: ReadonlyMap<string, Proposal["content"]>) =>
    keys.flatMap((key) => {
      const content = from.get(key);
      return content ? [titleOf(content, regions)] : [];
    });
  const isChanged = (one?: Proposal["content"], other?: Proposal["content"]) =>
    one !== undefined &&
    other !== undefined &&
    diffFields(fieldsOf(one, regions), fieldsOf(other, regions)).length > 0;
  const shared = [...fresh.keys()].filter((key) => old.has(key));
  return {
    added: names(
      [...fresh.keys()].filter((key) => !old.has(key)),
      fresh,
    ),
    changed: names(
      shared.filter((key) => isChanged(old.get(key), fresh.get(key))),
      fresh,
    ),
    removed: names(
      [...old.keys()].filter((key) => !fresh.has(key)),
      old,
    ),
  };
}

function byIdentity(proposals: readonly Proposal[]): ReadonlyMap<string, Proposal["content"]> {
  const found = new Map<string, Proposal["content"]>();
  for (const { content } of proposals) {
    const stem = `${content.kind}|${identityOf(content)}`;
    let key = stem;
    for (let copy = 2; found.has(key); copy += 1) key = `${stem}|${copy}`;
    found.set(key, content);
  }
  return found;
}

function identityOf(content: Proposal["content"]): string {
  if (content.kind === "campaign") return content.id;
  if (content.kind === "activity") return `${content.region}|${content.title}`;
  return `${content.region}|${content.indicator}|${content.periodEnd}`;
}
