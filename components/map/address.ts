import { useSyncExternalStore } from "react";

/**
 * The query of the address as state. The router's own hook would bring its machinery into every page for this one string,
 * and tells of a new address only after a transition.
 */

const changed = "zhiyun:address";

function subscribe(notify: () => void): () => void {
  for (const event of ["popstate", changed]) addEventListener(event, notify);
  return () => {
    for (const event of ["popstate", changed]) removeEventListener(event, notify);
  };
}

/** `?…` or an empty string; null while the server's own picture of the page still stands. */
export function useQueryString(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => location.search,
    () => null,
  );
}

/** Shows another address of the same page, as a new step of the history or in the place of the present one. */
export function showAddress(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  dispatchEvent(new Event(changed));
}
