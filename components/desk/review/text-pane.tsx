"use client";

import { memo, useEffect, useMemo, useRef } from "react";
import type { Notice, Numeral, Proposal } from "@/lib/review/review";
import type { Selection } from "@/lib/review/state";
import { paragraphsOf } from "@/lib/review/text-runs";
import { desk } from "@/lib/text/zh/desk";
import { TextParagraph } from "./text-paragraph";
import styles from "./text-pane.module.css";

type Props = {
  text: string;
  proposals: readonly Proposal[];
  numerals: readonly Numeral[];
  notices: readonly Notice[];
  selection: Selection;
  select: (selection: Selection) => void;
};

/** The text with every span marked. What is chosen is an attribute set from outside, so that choosing renders nothing again. */
export const TextPane = memo(function TextPane({ selection, select, ...marks }: Props) {
  const { text, proposals, numerals, notices } = marks;
  const pane = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(
    () => paragraphsOf(text, proposals, numerals, notices),
    [text, proposals, numerals, notices],
  );

  useEffect(() => {
    const found = [...(pane.current?.querySelectorAll(selectorOf(selection)) ?? [])];
    for (const run of found) run.setAttribute("data-chosen", selection?.kind ?? "");
    if (found[0] !== undefined && pane.current !== null) bringIntoView(found[0], pane.current);
    return () => {
      for (const run of found) run.removeAttribute("data-chosen");
    };
  }, [selection, paragraphs]);

  useEffect(() => {
    const element = pane.current;
    function choose(event: MouseEvent) {
      if (getSelection()?.isCollapsed === false || !(event.target instanceof Element)) return;
      const run = event.target.closest<HTMLElement>("[data-numeral], [data-of]");
      const { numeral, of } = run?.dataset ?? {};
      if (numeral !== undefined) select({ kind: "numeral", start: Number(numeral) });
      else if (of !== undefined) select({ kind: "proposal", id: of.split(" ").at(-1) ?? "" });
    }
    element?.addEventListener("click", choose);
    return () => element?.removeEventListener("click", choose);
  }, [select]);

  return (
    <div
      ref={pane}
      className={styles.pane}
      role="region"
      aria-label={desk.review.text}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls and holds nothing else to focus
      tabIndex={0}
      data-text-pane
    >
      {paragraphs.map((paragraph) => (
        <TextParagraph key={paragraph.start} paragraph={paragraph} />
      ))}
    </div>
  );
});

function selectorOf(selection: Selection): string {
  if (selection === null) return ":not(*)";
  return selection.kind === "numeral" ? `[data-numeral="${selection.start}"]` : `[data-of~="${selection.id}"]`;
}

/** Scrolls the pane, or the page where panes are stacked, only when the place is out of sight. */
function bringIntoView(element: Element, pane: Element): void {
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (pane.scrollHeight <= pane.clientHeight) return;
  if (inner.top < outer.top + 24 || inner.bottom > outer.bottom - 24)
    pane.scrollTop += inner.top - outer.top - outer.height / 3;
}
