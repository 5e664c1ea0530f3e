import { Literal } from "../observation/figure";
import { Fold } from "../ui/fold";
import styles from "./part-table.module.css";
import { localised } from "@/lib/address/localised";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { formatFigure, formatPeriod } from "@/lib/record/format";
import type { Observation, Region } from "@/lib/record/types";
import { quoteHref, regionHref } from "@/lib/address/hrefs";
import type { Text } from "@/lib/text/text";

/** One prefecture or special area and what is known of it; `latest` is its newest financing figure, `hidden` how many are left out. */
export type Part = {
  region: Region;
  activities: number; // held
  planned: number;
  figures: number;
  latest: Observation | null;
  hidden: number;
};

const mostShown = 8;

/** A region's parts side by side, eight of them unfolded. Their figures are not added up: sources and definitions differ, and most parts are missing. */
export function PartTable({ text, parts, caption }: { text: Text; parts: readonly Part[]; caption: string }) {
  const known = parts.filter((part) => part.activities + part.planned + part.figures > 0);
  const silent = parts.filter((part) => part.activities + part.planned + part.figures === 0);
  const [first, rest] = [known.slice(0, mostShown), known.slice(mostShown)];
  return (
    <div>
      {known.length > 0 && <Rows text={text} parts={first} caption={caption} />}
      {rest.length > 0 && (
        <Fold summary={text.region.moreRows(rest.length)} rows={rest.length}>
          <Rows text={text} parts={rest} caption={caption} />
        </Fold>
      )}
      {known.some((part) => part.latest !== null) && (
        <p className={`soft ${styles.note}`}>{text.region.notAdded}</p>
      )}
      {silent.length > 0 && (
        <p className={`soft ${styles.note}`}>
          {text.region.silent(silent.length)}
          {silent.map((part, index) => (
            <span key={part.region.adcode}>
              {index > 0 && text.between}
              <a href={localised(text, regionHref(part.region.adcode))}>{part.region.short}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Rows({ text, parts, caption }: { text: Text; parts: readonly Part[]; caption: string }) {
  return (
    <div className="scroll-x">
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.table.region}</th>
            <th scope="col" className="number">
              {text.region.activities}
            </th>
            <th scope="col" className="number">
              {text.region.figures}
            </th>
            <th scope="col">{text.region.latest}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow text={text} key={part.region.adcode} part={part} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartRow({
  text,
  part: { region, activities, planned, figures, latest, hidden },
}: {
  text: Text;
  part: Part;
}) {
  return (
    <tr>
      <th scope="row">
        <a href={localised(text, regionHref(region.adcode))}>{region.short}</a>
      </th>
      <td className="number">{activitiesCell(text, activities, planned)}</td>
      <td className="number">{figures === 0 ? text.status["not-mentioned"].word : figures}</td>
      <td>
        {latest === null ? (
          hidden > 0 ? (
            text.inferredView.cell
          ) : (
            text.status["not-mentioned"].word
          )
        ) : (
          <>
            <a href={localised(text, quoteHref(latest.citation.source.id, latest.id))}>
              {formatFigure(text, latest)}
            </a>
            <Literal text={text} observation={latest} />
            <span className={`soft ${styles.line}`}>
              {formatPeriod(text, latest.period)} · {nameOfIndicator(text, latest.indicator)}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

/** A part of which only plans are told is mentioned, and nothing was held there. */
function activitiesCell(text: Text, held: number, planned: number): string {
  if (held + planned === 0) return text.status["not-mentioned"].word;
  const plans = text.editions.plansBeside(planned);
  return held === 0 ? plans : [String(held), plans].filter(Boolean).join(" · ");
}
