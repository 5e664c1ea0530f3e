import { formatDate } from "@/lib/record/format";
import { zh } from "@/lib/text/zh/dictionary";
import type { Source } from "@/lib/record/types";
import { sourceHref } from "@/lib/address/hrefs";
import styles from "./source-table.module.css";

export type Contribution = {
  source: Source;
  activities: number;
  observations: number;
  claims: number;
  campaigns: number; // editions whose days or theme are taken from it
};

export function SourceTable({ contributions }: { contributions: readonly Contribution[] }) {
  return (
    <div className="scroll-x">
      <table className={styles.table}>
        <caption className="visually-hidden">{zh.sources.title}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.kind}>
              {zh.sources.kind}
            </th>
            <th scope="col">{zh.sources.heading}</th>
            <th scope="col" className={styles.date}>
              {zh.sources.date}
            </th>
            <th scope="col" className={`number ${styles.count}`}>
              {zh.region.activities}
            </th>
            <th scope="col" className={`number ${styles.count}`}>
              {zh.region.figures}
            </th>
          </tr>
        </thead>
        <tbody>
          {contributions.map(({ source, activities, observations }) => (
            <tr key={source.id}>
              <td>{zh.sourceKind[source.kind]}</td>
              <td>
                <a href={sourceHref(source.id)}>{zh.source.title(source.title, source.titleIsOurs)}</a>
                {source.publisher !== null && <span className="small soft"> {source.publisher}</span>}
              </td>
              <td>
                {source.date === null ? (
                  <span className="soft">{zh.sources.undated}</span>
                ) : (
                  formatDate(source.date)
                )}
              </td>
              <td className="number">
                {activities === 0 ? <span className="soft">{zh.sources.none}</span> : activities}
              </td>
              <td className="number">
                {observations === 0 ? <span className="soft">{zh.sources.none}</span> : observations}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
