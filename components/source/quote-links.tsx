"use client";

import { useEffect } from "react";

const intents = ["pointerover", "focusin", "click"];

function listen(event: Event): void {
  const link =
    event.target instanceof Element &&
    event.target.closest<HTMLAnchorElement>('a[href*="/records/"]:not(dialog a)');
  if (!link) return;
  const isClick = event.type === "click";
  if (isClick && event instanceof MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
  }
  void import("./quote-drawer").then(({ openQuote }) => openQuote(link, isClick));
}

/** Lets every link to a sentence open it over the page; what that takes is fetched when a hand comes near one. */
export function QuoteLinks() {
  useEffect(() => {
    for (const intent of intents) addEventListener(intent, listen);
    return () => {
      for (const intent of intents) removeEventListener(intent, listen);
    };
  }, []);
  return null;
}
