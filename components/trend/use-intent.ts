import { useEffect, useRef, useState } from "react";
import type { FocusEvent, PointerEvent } from "react";

export type Hand = { clientX: number; clientY: number; pointerType: string };

const dwell = 150; // ms: a hand that only passes over a chart does not load ECharts

/** What brings a chart to life: a hand that stays, a press, a focus by key. `onLeave` is told when they are gone. */
export function useIntent(onLeave: () => void) {
  const staying = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hand = useRef<Hand | null>(null);
  const [isWanted, setWanted] = useState(false);
  const [isByKey, setByKey] = useState(false);
  useEffect(() => () => clearTimeout(staying.current), []);

  const follow = ({ clientX, clientY, pointerType }: PointerEvent) => {
    hand.current = { clientX, clientY, pointerType };
  };
  const leave = () => {
    clearTimeout(staying.current);
    onLeave();
  };
  return {
    isWanted,
    isByKey,
    want: () => setWanted(true),
    handAt: () => hand.current,
    on: {
      onPointerEnter: (event: PointerEvent) => {
        follow(event);
        if (event.pointerType === "mouse") staying.current = setTimeout(() => setWanted(true), dwell);
      },
      onPointerMove: follow,
      onPointerDown: (event: PointerEvent) => {
        follow(event);
        setWanted(true);
      },
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType === "mouse") leave();
      },
      onFocus: ({ currentTarget }: FocusEvent) => {
        const isSeen = currentTarget.matches(":focus-visible");
        setByKey(isSeen);
        if (isSeen) setWanted(true);
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (currentTarget.contains(relatedTarget)) return;
        setByKey(false);
        leave();
      },
    },
  };
}
