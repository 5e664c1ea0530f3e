import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { toNumber } from "@/lib/record/quantity";
import type { MapRegion, MapScale } from "@/lib/map/model";
import styles from "./map-table.module.css";
import type { MapWords } from "@/lib/text/text";

type Props = {
  text: MapWords;
  regions: readonly MapRegion[];
  scale: MapScale;
  caption: string;
  href: (adcode: string) => string;
};

/** The map's twin: the same rows as text, largest first, each a link. Regions nobody mentions follow as a list. */
export function MapTable({ text, regions, scale, caption, href }: Props) {
  const known = sortByValue(regions.filter((region) => region.status !== "not-mentioned"));
  const missing = regions.filter((region) => region.status === "not-mentioned");
  const notes = [...new Set(known.flatMap((region) => region.note ?? []))];
  const most = Math.max(...known.map((region) => (region.value === null ? 0 : toNumber(region.value))));
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.table.region}</th>
            <th scope="col" className={scale.by !== "newest" ? styles.barHead : undefined}>
              <span className={scale.by !== "newest" ? "visually-hidden" : undefined}>{text.table.period}</span>
            </th>
            <th scope="col" className="number">
              {text.table.asWritten}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map((region) => (
            <tr key={region.adcode} data-adcode={region.adcode}>
              <th scope="row">
                <a href={localised(text, href(region.adcode))}>{region.short}</a>
              </th>
              <td>
                {scale.by !== "newest" && region.value !== null && region.mark !== "other-basis" && (
                  <span
                    className={styles.bar}
                    data-mark={region.mark}
                    style={{ width: `${(toNumber(region.value) / most) * 100}%` }}
                    aria-hidden="true"
                  />
                )}
                {region.period !== null && <span className="small soft">{region.period}</span>}
              </td>
              <td className="number">
                {region.quote === undefined ? (
                  region.figure
                ) : (
                  <a href={localised(text, region.quote)}>{region.figure}</a>
                )}
                {region.literal !== undefined && (
                  <small>
                    (<span lang="zh-CN">{region.literal}</span>)
                  </small>
                )}
                {region.note !== null && <sup>{text.table.noteMark(notes.indexOf(region.note))}</sup>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <ol className={`small soft ${styles.notes}`}>
          {notes.map((note, index) => (
            <li key={note}>
              {text.table.noteMark(index)} <Mixed text={text}>{note}</Mixed>
            </li>
          ))}
        </ol>
      )}
      {missing.length > 0 && (
        <p className={`small soft ${styles.missing}`}>
          {text.status["not-mentioned"].word}
          {text.table.countOf(missing.length)}
          {missing.map((region, index) => (
            <span key={region.adcode}>
              {index > 0 && text.between}
              <a href={localised(text, href(region.adcode))}>{region.short}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Largest first; regions without a value last; ties in adcode order. */
function sortByValue(regions: readonly MapRegion[]): MapRegion[] {
  const number = (region: MapRegion) => (region.value === null ? -1 : toNumber(region.value));
  return regions.toSorted((a, b) => number(b) - number(a) || a.adcode.localeCompare(b.adcode));
}
