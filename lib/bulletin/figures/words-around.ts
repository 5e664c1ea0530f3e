import { clauseBounds } from "../figures";
import type { Figure } from "../figures";
import type { Memory } from "../memory";
import type { Span } from "../sentences";
import { wholeOf } from "./inherit";
import type { Made } from "./inherit";
import type { Words } from "./measure-rule";
import { unitClass } from "./units";

// The title of a report says nothing of the figures beside it.
function unnamed(text: string): string {
  return text.replace(/《[^》]{0,80}》/gu, "《》");
}

/** The words a rule may look at around the figure at `index`; `object` is what a list of shares says in its place. */
export function wordsAround(
  figures: readonly Figure[],
  index: number,
  { sentence: { text }, memory }: { sentence: Span; memory: Memory },
  found: readonly Made[],
  object: string | null,
): Words {
  const figure = figures[index];
  const [start, end] = [figure?.first.start ?? 0, figure?.last.end ?? 0];
  const { from, to } = clauseBounds(text, start);
  const previous = figures[index - 1]?.last.end ?? 0;
  const next = figures[index + 1]?.first.start ?? text.length;
  const clause = text.slice(from, start);
  const own =
    object === null
      ? text.slice(Math.max(from, previous), start)
      : clause.replace(/^.*?(?=质押|登记|转让|许可)/u, object);
  const tail = text.slice(end, Math.min(to, next));
  const unit = figure?.quantity.unit ?? "";
  const lead = text.slice(0, start);
  return {
    own,
    clause: object === null ? clause : own,
    after: next < to ? (/^[^、（和及]*/u.exec(tail)?.[0] ?? "") : tail,
    segment: unnamed(lead.slice(Math.max(lead.lastIndexOf("；"), lead.lastIndexOf("。")) + 1)),
    lead: unnamed(lead),
    earlier: unnamed(memory.earlier),
    unit,
    kind: unitClass(unit),
    scaled: figure?.quantity.scaled ?? false,
    topic: memory.topic,
    chain: wholeOf(found),
  };
}
