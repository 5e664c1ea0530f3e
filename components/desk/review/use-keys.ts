"use client";

import { useEffect, useReducer, useRef } from "react";
import { meaningOf } from "@/lib/review/desk-keys";
import type { DeskAction, DeskMode, KeyMeaning } from "@/lib/review/desk-keys";

type Listening = {
  isOn: boolean;
  isBusy: boolean;
  mode: DeskMode;
  hasChoices: boolean;
  perform: (action: DeskAction) => void;
  choose: (choice: number) => void;
};

/**
 * Listens to the whole page; a key that is typed into a field, or pressed on a control it belongs to, is left alone. Keys
 * pressed while the server still decides wait their turn: each speaks of what the one before it has left.
 */
export function useKeys(listening: Listening): void {
  const latest = useRef(listening);
  const [, turn] = useReducer((turns: number) => turns + 1, 0);
  const waiting = useRef<NonNullable<KeyMeaning>[]>([]);
  useEffect(() => {
    latest.current = listening;
    if (listening.isBusy) return;
    const next = waiting.current.shift();
    if (next === undefined) return;
    obey(next, listening);
    turn(); // so that the one after it is heard even if this one changed nothing
  }, [listening]);
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const { isOn, isBusy, mode, hasChoices } = latest.current;
      const { key, target } = event;
      const isModified = event.ctrlKey || event.altKey || event.metaKey;
      const press = { key, isTyping: isTyping(target, key), isModified };
      const meaning = meaningOf(press, isBusy ? "none" : mode, isBusy || hasChoices);
      if (meaning === null || (!isOn && key !== "Escape")) return;
      if ("action" in meaning && meaning.action === "close" && mode === "none") return;
      event.preventDefault();
      if (isBusy || waiting.current.length > 0) waiting.current.push(meaning);
      else obey(meaning, latest.current);
    }
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}

function obey(meaning: NonNullable<KeyMeaning>, { choose, perform }: Listening): void {
  if ("choice" in meaning) choose(meaning.choice);
  else perform(meaning.action);
}

function isTyping(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A space on a button presses it, and on a disclosure opens it.
  if (key === " ") return target.closest("button, a, summary, input, select, textarea") !== null;
  return target.closest("input:not([type=checkbox]):not([type=radio]), select, textarea") !== null;
}
