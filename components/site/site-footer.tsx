import { formatDate } from "@/lib/record/format";
import { zh } from "@/lib/text/zh/dictionary";
import styles from "./site-footer.module.css";

export function SiteFooter({ newest }: { newest: string | null }) {
  return (
    <footer className={`page small soft ${styles.footer}`}>
      <p>
        {newest !== null && <>{zh.footer.newest(formatDate(newest))} · </>}
        {zh.footer.unofficial}
      </p>
      <p>
        <a href="/about">{zh.footer.method}</a> · <a href="/sources">{zh.footer.sources}</a> ·{" "}
        <a href="/about#licences">{zh.footer.licences}</a> · <a href="/data">{zh.footer.data}</a> ·{" "}
        <a href="/about/changes">{zh.footer.changes}</a>
      </p>
    </footer>
  );
}
