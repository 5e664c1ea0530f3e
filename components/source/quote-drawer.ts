import styles from "./quote-view.module.css";

const articles = new Map<string, Promise<HTMLElement>>();

/** The article of a sentence's page: the drawer says nothing that the page does not say. */
async function fetchArticle(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const article = page.querySelector<HTMLElement>("article[data-quote]");
  if (article === null) throw new Error(`${address}: no article`);
  return article;
}

function getArticle(address: string): Promise<HTMLElement> {
  const kept = articles.get(address) ?? fetchArticle(address);
  articles.set(address, kept);
  return kept;
}

/**
 * Fetches the sentence behind a link and, once it is clicked, shows it over the page; the address stays. What cannot be
 * fetched is left to the link itself.
 */
export async function openQuote(link: HTMLAnchorElement, isClick: boolean): Promise<void> {
  if (!isClick) await new Promise((resolve) => setTimeout(resolve, dwell));
  if (!isClick && !link.matches(":hover, :focus")) return;
  try {
    const article = await getArticle(link.href);
    if (isClick) show(article.cloneNode(true), link);
  } catch {
    articles.delete(link.href);
    if (isClick) location.assign(link.href);
  }
}

const dwell = 80; // ms a hand rests on a link that it means to open

function show(article: Node, opener: HTMLElement): void {
  document.querySelector(`dialog.${CSS.escape(styles["dialog"] ?? "")}`)?.remove();
  const dialog = document.createElement("dialog");
  dialog.className = styles["dialog"] ?? "";
  dialog.setAttribute("aria-labelledby", "quote-title");
  dialog.append(article);
  for (const part of dialog.querySelectorAll<HTMLElement>("[hidden]")) part.hidden = false;
  // A press on the backdrop is a press on the dialog itself, outside its box.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && isOutside(dialog, event)) dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function isOutside(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
