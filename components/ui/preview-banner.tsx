import { preview } from "@/lib/text/preview";
import styles from "./preview-banner.module.css";

/** On every page of a preview: what is seen here is not public. */
export function PreviewBanner() {
  return (
    <aside className={styles.banner} aria-label={preview.banner}>
      <form method="post" action="/desk/end-preview" className={`page ${styles.bar}`}>
        <b>{preview.banner}</b>
        <button type="submit">{preview.end}</button>
      </form>
    </aside>
  );
}
