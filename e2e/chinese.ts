import type { Page } from "playwright/test";

/**
 * What on a document is Chinese without saying so, and which of its links leave its language. Elements that say that they are
 * Chinese, and what is in them, are let be; so is the link to the same page in the other language.
 */
export function findStray(page: Page, html: string, lang: string): Promise<string[]> {
  return page.evaluate(
    ([markup, own]) => {
      const han = /\p{Script=Han}/u;
      const read = new DOMParser().parseFromString(markup, "text/html");
      const isChinese = (element: Element | null) =>
        element?.closest("[lang]")?.getAttribute("lang") === "zh-CN";
      const found: string[] = [];
      const texts = read.createTreeWalker(read, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const { parentElement, textContent } = node;
        if (parentElement?.closest("script, style") === null && han.test(textContent ?? ""))
          if (!isChinese(parentElement)) found.push(`<${parentElement.localName}> ${textContent}`);
      }
      for (const element of read.querySelectorAll("*")) {
        for (const name of ["aria-label", "title", "alt", "placeholder", "content"])
          if (han.test(element.getAttribute(name) ?? "") && !isChinese(element))
            found.push(`${element.localName}[${name}] ${element.getAttribute(name)}`);
        const href = element.matches("a:not([hreflang]), form")
          ? (element.getAttribute("href") ?? element.getAttribute("action") ?? "")
          : "";
        const isOurs =
          !href.startsWith("/") ||
          href === `/${own}` ||
          href.startsWith(`/${own}/`) ||
          href.startsWith(`/${own}?`) ||
          href.startsWith(`/${own}#`) ||
          new URLSearchParams(href.split("?")[1]).get("lang") === own;
        if (!isOurs) found.push(`leaves the language: ${href}`);
      }
      if (read.documentElement.lang !== own) found.push(`<html lang="${read.documentElement.lang}">`);
      return found;
    },
    [html, lang] as const,
  );
}
