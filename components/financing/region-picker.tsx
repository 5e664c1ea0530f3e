import { localised } from "@/lib/address/localised";
import type { Region } from "@/lib/record/types";
import { financingFields, financingHref, maxRegions } from "@/lib/address/views";
import type { FinancingView } from "@/lib/address/views";
import { RegionField } from "../region/region-field";
import styles from "./region-picker.module.css";
import type { Text } from "@/lib/text/text";

/** The regions compared, in order; each can be taken off, and up to six added by name, pinyin or code. */
export function RegionPicker({
  text,
  view,
  regions,
}: {
  text: Text;
  view: FinancingView;
  regions: readonly Region[];
}) {
  const chosen = view.regions.length === 0 ? [] : regions;
  return (
    <section aria-label={text.financing.regions} className={styles.picker}>
      <ul>
        {chosen.map(({ adcode, short }) => (
          <li key={adcode}>
            <a
              href={localised(
                text,
                financingHref({ ...view, regions: view.regions.filter((item) => item !== adcode) }),
              )}
              aria-label={text.financing.remove(short)}
            >
              {short} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
      {chosen.length < maxRegions ? (
        <form action={localised(text, "/financing/add")} className={styles.add}>
          {financingFields(view).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <RegionField
            locale={text.locale}
            id="add-region"
            label={text.financing.addTitle}
            placeholder={text.financing.addPlaceholder}
          />
          <button type="submit">{text.financing.add}</button>
        </form>
      ) : (
        <p className="small soft">{text.financing.full(maxRegions)}</p>
      )}
    </section>
  );
}
