import { localised } from "@/lib/address/localised";
import styles from "./pagination.module.css";
import type { Text } from "@/lib/text/text";

type Props = { text: Text; page: number; pages: number; href: (page: number) => string };

/** Links to the pages before and after, and the first and last. Nothing when there is one page. */
export function Pagination({ text, page, pages, href }: Props) {
  if (pages <= 1) return null;
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (item) => item === 1 || item === pages || Math.abs(item - page) <= 2,
  );
  return (
    <nav aria-label={text.pagination.label} className={styles.pages}>
      {page > 1 && (
        <a href={localised(text, href(page - 1))} rel="prev">
          {text.pagination.previous}
        </a>
      )}
      {shown.map((item, index) => (
        <span key={item}>
          {item - (shown[index - 1] ?? item) > 1 && "… "}
          <a
            href={localised(text, href(item))}
            aria-current={item === page ? "page" : undefined}
            aria-label={text.pagination.page(item)}
          >
            {item}
          </a>
        </span>
      ))}
      {page < pages && (
        <a href={localised(text, href(page + 1))} rel="next">
          {text.pagination.next}
        </a>
      )}
    </nav>
  );
}
