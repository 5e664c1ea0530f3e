import { localised } from "@/lib/address/localised";
import type { Adcode, Region, RegionNames } from "@/lib/record/types";
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
  names,
  counts,
}: {
  text: Text;
  view: FinancingView;
  regions: readonly Region[];
  names: RegionNames;
  counts: ReadonlyMap<Adcode, number>;
}) {
  const chosen = view.regions.length === 0 ? [] : regions;
  const offered = [...counts].map(([adcode, count]) => [adcode, text.financing.figures(count)] as const);
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
            offered={Object.fromEntries(offered)}
          />
          <button type="submit">{text.financing.add}</button>
        </form>
      ) : (
        <p className="small soft">{text.financing.full(maxRegions)}</p>
      )}
      {chosen.length < maxRegions && (
        <details className={styles.offered}>
          <summary className="small">{text.financing.offered(offered.length)}</summary>
          <ul>
            {offered
              .filter(([adcode]) => !view.regions.includes(adcode))
              .map(([adcode, said]) => (
                <li key={adcode}>
                  <a href={localised(text, financingHref({ ...view, regions: [...view.regions, adcode] }))}>
                    {names.get(adcode)}
                  </a>{" "}
                  <small className="soft">{said}</small>
                </li>
              ))}
          </ul>
        </details>
      )}
    </section>
  );
}
