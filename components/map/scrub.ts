import type { KeyboardEvent } from "react";

const steps: { [key: string]: number } = { ArrowLeft: -1, ArrowRight: 1 };

/** The choice beside the focused one that an arrow key asks for; Home and End lead to the ends of its row. */
export function getNeighbour({
  key,
  target,
  altKey,
  ctrlKey,
  metaKey,
}: KeyboardEvent): HTMLAnchorElement | null {
  if (altKey || ctrlKey || metaKey || !(target instanceof HTMLAnchorElement)) return null;
  const row = target.closest("nav ul");
  if (row === null) return null;
  const links = [...row.querySelectorAll<HTMLAnchorElement>("a[href]")];
  if (key === "Home") return links[0] ?? null;
  if (key === "End") return links.at(-1) ?? null;
  const step = steps[key];
  return step === undefined ? null : (links[links.indexOf(target) + step] ?? null);
}
