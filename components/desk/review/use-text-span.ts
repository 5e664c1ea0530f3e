"use client";

import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { TextSpan } from "@/lib/review/decisions";
import type { Selection } from "@/lib/review/state";

/**
 * The stretch of the text that was selected last; a button that is pressed afterwards may have undone the selection itself.
 * Choosing a record or a numeral since makes it forgotten.
 */
export function useTextSpan(chosen: Selection): RefObject<TextSpan | null> {
  const span = useRef<TextSpan | null>(null);
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current !== chosen) span.current = null;
    before.current = chosen;
  }, [chosen]);
  useEffect(() => {
    function look() {
      const selection = getSelection();
      const pane = document.querySelector("[data-text-pane]");
      if (selection === null || pane === null || !pane.contains(selection.anchorNode)) return;
      const [a, b] = [
        offsetOf(selection.anchorNode, selection.anchorOffset),
        offsetOf(selection.focusNode, selection.focusOffset),
      ];
      span.current =
        a === null || b === null || a === b ? null : { start: Math.min(a, b), end: Math.max(a, b) };
    }
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  return span;
}

/** An offset into the text: every run says where it begins. */
function offsetOf(node: Node | null, offset: number): number | null {
  const element = node instanceof Element ? (node.childNodes[offset] ?? node) : node;
  const holder = element instanceof Element ? element : element?.parentElement;
  const run = holder?.closest<HTMLElement>("[data-at]") ?? holder?.querySelector<HTMLElement>("[data-at]");
  if (run === null || run === undefined) return null;
  return Number(run.dataset["at"]) + (node instanceof Element ? 0 : offset);
}
