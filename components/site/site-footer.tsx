import { localised } from "@/lib/address/localised";
import { formatDate } from "@/lib/record/format";
import styles from "./site-footer.module.css";
import type { Text } from "@/lib/text/text";

export function SiteFooter({ text, newest }: { text: Text; newest: string | null }) {
  return (
    <footer className={`page small soft ${styles.footer}`}>
      <p>
        {newest !== null && <>{text.footer.newest(formatDate(text, newest))} · </>}
        {text.footer.unofficial}
      </p>
      <p>
        <a href={localised(text, "/about")}>{text.footer.method}</a> ·{" "}
        <a href={localised(text, "/sources")}>{text.footer.sources}</a> ·{" "}
        <a href={localised(text, "/about#licences")}>{text.footer.licences}</a> ·{" "}
        <a href={localised(text, "/data")}>{text.footer.data}</a> ·{" "}
        <a href={localised(text, "/about/changes")}>{text.footer.changes}</a> ·{" "}
        <a href={localised(text, "/about/accessibility")}>{text.footer.accessibility}</a>
      </p>
    </footer>
  );
}
