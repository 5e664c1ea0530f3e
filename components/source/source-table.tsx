import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { formatDate } from "@/lib/record/format";
import type { Source } from "@/lib/record/types";
import { sourceHref } from "@/lib/address/hrefs";
import styles from "./source-table.module.css";
import type { Text } from "@/lib/text/text";

export type Contribution = {
  source: Source;
  activities: number;
  observations: number;
  claims: number;
  campaigns: number; // editions whose days or theme are taken from it
};

export function SourceTable({ text, contributions }: { text: Text; contributions: readonly Contribution[] }) {
  return (
    <div className="scroll-x">
      <table className={styles.table}>
        <caption className="visually-hidden">{text.sources.title}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.kind}>
              {text.sources.kind}
            </th>
            <th scope="col">{text.sources.heading}</th>
            <th scope="col" className={styles.date}>
              {text.sources.date}
            </th>
            <th scope="col" className={`number ${styles.count}`}>
              {text.region.activities}
            </th>
            <th scope="col" className={`number ${styles.count}`}>
              {text.region.figures}
            </th>
          </tr>
        </thead>
        <tbody>
          {contributions.map(({ source, activities, observations }) => (
            <tr key={source.id}>
              <td>{text.sourceKind[source.kind]}</td>
              <td>
                <a href={localised(text, sourceHref(source.id))}>
                  <Mixed text={text}>{text.source.title(source.title, source.titleIsOurs)}</Mixed>
                </a>
                {source.publisher !== null && (
                  <span className="small soft">
                    {" "}
                    <Mixed text={text}>{source.publisher}</Mixed>
                  </span>
                )}
              </td>
              <td>
                {source.date === null ? (
                  <span className="soft">{text.sources.undated}</span>
                ) : (
                  formatDate(text, source.date)
                )}
              </td>
              <td className="number">
                {activities === 0 ? <span className="soft">{text.sources.none}</span> : activities}
              </td>
              <td className="number">
                {observations === 0 ? <span className="soft">{text.sources.none}</span> : observations}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
