"use client";

import { useEffect, useRef } from "react";
import { meaningOf } from "@/lib/desk-keys";
import type { DeskAction, DeskMode } from "@/lib/desk-keys";

type Listening = {
  isOn: boolean;
  mode: DeskMode;
  hasChoices: boolean;
  perform: (action: DeskAction) => void;
  choose: (choice: number) => void;
};

/** Listens to the whole page; a key that is typed into a field, or pressed on a control it belongs to, is left alone. */
export function useKeys(listening: Listening): void {
  const latest = useRef(listening);
  useEffect(() => {
    latest.current = listening;
  });
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const { isOn, mode, hasChoices, perform, choose } = latest.current;
      const { key, target } = event;
      const isModified = event.ctrlKey || event.altKey || event.metaKey;
      const meaning = meaningOf({ key, isTyping: isTyping(target, key), isModified }, mode, hasChoices);
      if (meaning === null || (!isOn && key !== "Escape")) return;
      if ("action" in meaning && meaning.action === "close" && mode === "none") return;
      event.preventDefault();
      if ("choice" in meaning) choose(meaning.choice);
      else perform(meaning.action);
    }
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}

function isTyping(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A space on a button presses it, and on a disclosure opens it.
  if (key === " ") return target.closest("button, a, summary, input, select, textarea") !== null;
  return target.closest("input:not([type=checkbox]):not([type=radio]), select, textarea") !== null;
}
