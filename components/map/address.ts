/**
 * The query of the address as state. The router's own hook would bring its machinery into every page for this one string,
 * and tells of a new address only after a transition.
 */

const changed = "zhiyun:address";

/** Calls back whenever the page shows another address of itself, by a choice or by Back; returns how to stop. */
export function onAddress(notify: () => void): () => void {
  for (const event of ["popstate", changed]) addEventListener(event, notify);
  return () => {
    for (const event of ["popstate", changed]) removeEventListener(event, notify);
  };
}

/** Shows another address of the same page, as a new step of the history or in the place of the present one. */
export function showAddress(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  dispatchEvent(new Event(changed));
}

/** Marks the present address in every row of choices that has it, before the map itself follows. */
export function markChoices(root: Element | null): void {
  const address = location.pathname + location.search;
  for (const link of root?.querySelectorAll(`nav a[href="${CSS.escape(address)}"]`) ?? []) {
    for (const other of link.closest("ul")?.querySelectorAll("[aria-current]") ?? [])
      other.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
  }
}

/** Runs once the next frame is on the screen, so that an answer to the hand never waits for the work it asked for. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
