"use client";

import { startTransition, useEffect, useRef, useState } from "react";
import type { ComponentType, KeyboardEvent, MouseEvent, ReactNode, SyntheticEvent } from "react";
import { afterPaint, markChoices, onAddress, showAddress } from "./address";
import { getNeighbour } from "./scrub";

type LiveProps = { scope: string; query: string; fallback: ReactNode; onShown: () => void };

/**
 * Shows the server's map; once a reader's hand is near the choices, the next layer or year is drawn here from the API's rows,
 * without leaving the page. The address changes all the same, so that Back, reload and sharing are as if it had been left.
 */
export function MapSwitching({ scope, children }: { scope: string; children: ReactNode }) {
  const [query, setQuery] = useState<string | null>(null); // null: the server's own map stands
  const [Live, setLive] = useState<ComponentType<LiveProps> | null>(null);
  const loading = useRef<Promise<void> | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const chosen = useRef<string | null>(null);

  // The choice is marked in the frame after the hand; the map follows in pieces that let the hand through.
  useEffect(() => {
    const first = location.search;
    return onAddress(() => {
      markChoices(root.current);
      const now = location.search === first ? null : location.search;
      afterPaint(() => startTransition(() => setQuery(now)));
    });
  }, []);

  // A new tree stands in the place of the old one: the choice that had the focus gets it back.
  const keepFocus = () => {
    if (chosen.current === null || document.activeElement !== document.body) return;
    root.current?.querySelector<HTMLElement>(`nav a[href="${CSS.escape(chosen.current)}"]`)?.focus();
  };

  const load = async () => {
    const { MapSwitched, warmUp } = await import("./map-switched");
    await warmUp(scope, location.search);
    setLive(() => MapSwitched);
  };
  const ask = () => (loading.current ??= load());
  const come = ({ target }: SyntheticEvent) => {
    if (target instanceof Element && target.closest("nav") !== null) void ask();
  };
  const show = (link: HTMLAnchorElement) => {
    chosen.current = link.getAttribute("href");
    showAddress(link.href);
  };
  const change = (event: MouseEvent<HTMLDivElement>) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("nav a[href]") : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link === null || Live === null || !isPlain || link.pathname !== location.pathname) return;
    event.preventDefault();
    show(link);
  };
  const scrub = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = getNeighbour(event);
    if (next === null) return;
    event.preventDefault();
    next.focus();
    void ask().then(() => show(next));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- it listens to the links inside
    <div ref={root} onPointerOver={come} onPointerDown={come} onFocus={come} onClick={change} onKeyDown={scrub}>
      {Live !== null && query !== null ? (
        <Live scope={scope} query={query} fallback={children} onShown={keepFocus} />
      ) : (
        children
      )}
    </div>
  );
}
