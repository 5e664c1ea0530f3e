import { localised } from "@/lib/address/localised";
import { RegionField } from "./region-field";
import styles from "./region-search.module.css";
import type { Text } from "@/lib/text/text";

/** A form that works before and without any script: 汉字, 拼音, initials or adcode, answered by /search. */
export function RegionSearch({ text }: { text: Text }) {
  return (
    <search className={styles.search}>
      <form action={localised(text, "/search")} className={styles.form}>
        <RegionField
          locale={text.locale}
          id="region-search"
          label={text.search.label}
          placeholder={text.search.placeholder}
        />
        <button type="submit" className={styles.button}>
          {text.search.submit}
        </button>
      </form>
    </search>
  );
}
