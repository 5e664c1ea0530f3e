import { formatFigure, formatPeriod } from "@/lib/record/format";
import { getIndicator } from "@/lib/record/indicators";
import { editions } from "@/lib/text/zh/editions";
import { inferred } from "@/lib/text/zh/inferred";
import { zh } from "@/lib/text/zh/dictionary";
import type { Observation, Region } from "@/lib/record/types";
import { quoteHref, regionHref } from "@/lib/address/hrefs";

/** One prefecture or special area and what is known of it; `latest` is its newest financing figure, `hidden` how many are left out. */
export type Part = {
  region: Region;
  activities: number; // held
  planned: number;
  figures: number;
  latest: Observation | null;
  hidden: number;
};

/** A region's parts side by side. Their figures are not added up: sources and definitions differ, and most parts are missing. */
export function PartTable({ parts, caption }: { parts: readonly Part[]; caption: string }) {
  const known = parts.filter((part) => part.activities + part.planned + part.figures > 0);
  const silent = parts.filter((part) => part.activities + part.planned + part.figures === 0);
  return (
    <div className="stack">
      {known.length > 0 && (
        <div className="scroll-x">
          <table>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{zh.table.region}</th>
                <th scope="col" className="number">
                  {zh.region.activities}
                </th>
                <th scope="col" className="number">
                  {zh.region.figures}
                </th>
                <th scope="col">{zh.region.latest}</th>
              </tr>
            </thead>
            <tbody>
              {known.map((part) => (
                <PartRow key={part.region.adcode} part={part} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {known.some((part) => part.latest !== null) && <p className="small soft">{zh.region.notAdded}</p>}
      {silent.length > 0 && (
        <p className="small soft">
          {zh.region.silent(silent.length)}
          {silent.map((part, index) => (
            <span key={part.region.adcode}>
              {index > 0 && "、"}
              <a href={regionHref(part.region.adcode)}>{part.region.short}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function PartRow({ part: { region, activities, planned, figures, latest, hidden } }: { part: Part }) {
  return (
    <tr>
      <th scope="row">
        <a href={regionHref(region.adcode)}>{region.name}</a>
      </th>
      <td className="number">{activitiesCell(activities, planned)}</td>
      <td className="number">{figures === 0 ? zh.status["not-mentioned"].word : figures}</td>
      <td>
        {latest === null ? (
          hidden > 0 ? (
            inferred.cell
          ) : (
            zh.status["not-mentioned"].word
          )
        ) : (
          <>
            <a href={quoteHref(latest.citation.source.id, latest.id)}>{formatFigure(latest)}</a>{" "}
            <span className="small soft">
              {formatPeriod(latest.period)} · {getIndicator(latest.indicator).name}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

/** A part of which only plans are told is mentioned, and nothing was held there. */
function activitiesCell(held: number, planned: number): string {
  if (held + planned === 0) return zh.status["not-mentioned"].word;
  const plans = editions.plansBeside(planned);
  return held === 0 ? plans : [String(held), plans].filter(Boolean).join(" · ");
}
