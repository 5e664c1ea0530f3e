import { zh } from "@/lib/text/zh/dictionary";
import { RegionField } from "./region-field";
import styles from "./region-search.module.css";

/** A form that works before and without any script: 汉字, 拼音, initials or adcode, answered by /search. */
export function RegionSearch() {
  return (
    <search className={styles.search}>
      <form action="/search" className={styles.form}>
        <RegionField id="region-search" label={zh.search.label} placeholder={zh.search.placeholder} />
        <button type="submit" className={styles.button}>
          {zh.search.submit}
        </button>
      </form>
    </search>
  );
}
