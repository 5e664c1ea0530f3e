import { zh } from "@/lib/text/zh/dictionary";
import type { Region } from "@/lib/record/types";
import { financingFields, financingHref, maxRegions } from "@/lib/address/views";
import type { FinancingView } from "@/lib/address/views";
import { RegionField } from "../region/region-field";
import styles from "./region-picker.module.css";

/** The regions compared, in order; each can be taken off, and up to six added by name, pinyin or code. */
export function RegionPicker({ view, regions }: { view: FinancingView; regions: readonly Region[] }) {
  const chosen = view.regions.length === 0 ? [] : regions;
  return (
    <section aria-label={zh.financing.regions} className={styles.picker}>
      <ul>
        {chosen.map(({ adcode, short }) => (
          <li key={adcode}>
            <a
              href={financingHref({ ...view, regions: view.regions.filter((item) => item !== adcode) })}
              aria-label={zh.financing.remove(short)}
            >
              {short} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
      {chosen.length < maxRegions ? (
        <form action="/financing/add" className={styles.add}>
          {financingFields(view).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <RegionField
            id="add-region"
            label={zh.financing.addTitle}
            placeholder={zh.financing.addPlaceholder}
          />
          <button type="submit">{zh.financing.add}</button>
        </form>
      ) : (
        <p className="small soft">{zh.financing.full(maxRegions)}</p>
      )}
    </section>
  );
}
