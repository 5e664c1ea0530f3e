import { zh } from "@/lib/text/zh";
import styles from "./region-search.module.css";

/** A form that works before and without any script: 汉字, 拼音, initials or adcode, answered by /search. */
export function RegionSearch() {
  return (
    <search className={styles.search}>
      <form action="/search" className={styles.form}>
        <label className="visually-hidden" htmlFor="region-search">
          {zh.search.label}
        </label>
        <input
          id="region-search"
          name="q"
          type="search"
          placeholder={zh.search.placeholder}
          autoComplete="off"
          required
          className={styles.input}
        />
        <button type="submit" className={styles.button}>
          {zh.search.submit}
        </button>
      </form>
    </search>
  );
}
