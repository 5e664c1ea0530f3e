import { Literal } from "../observation/figure";
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

/** A region's parts side by side. Their figures are not added up: sources and definitions differ, and most parts are missing. */
export function PartTable({ text, parts, caption }: { text: Text; parts: readonly Part[]; caption: string }) {
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
              {known.map((part) => (
                <PartRow text={text} key={part.region.adcode} part={part} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {known.some((part) => part.latest !== null) && <p className="small soft">{text.region.notAdded}</p>}
      {silent.length > 0 && (
        <p className="small soft">
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
        <a href={localised(text, regionHref(region.adcode))}>{region.name}</a>
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
            <Literal text={text} observation={latest} />{" "}
            <span className="small soft">
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
