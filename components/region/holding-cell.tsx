import { localised } from "@/lib/address/localised";
import { formatDecimal, formatFigure, formatPeriod } from "@/lib/record/format";
import { isFullYear, monthEndingOn, yearOf } from "@/lib/record/periods";
import type { SourceMarks } from "@/lib/reading/source-marks";
import type { Observation } from "@/lib/record/types";
import { quoteHref } from "@/lib/address/hrefs";
import { ClaimList } from "../observation/claim-list";
import { SourceMark } from "../observation/source-mark";
import styles from "./holding-matrix.module.css";
import type { Text } from "@/lib/text/text";

type Props = { text: Text; observation: Observation; marks: SourceMarks };

/** One figure of the matrix, as written; its period where the head of its column does not say it whole. */
export function HoldingCell({ text, observation, marks }: Props) {
  const { id, basis, claims, citation } = observation;
  return (
    <span className={styles.figure} data-observation={id}>
      <small>
        {[
          ...wordPeriod(text, observation),
          ...(basis === "unspecified" ? [] : [text.basis[basis]]),
          ...(citation.source.kind === "repost" ? [text.sourceKind.repost] : []),
        ].join(" ")}
      </small>
      <a href={localised(text, quoteHref(citation.source.id, id))} data-status={observation.status}>
        {wordFigure(text, observation)}
      </a>
      <SourceMark text={text} source={citation.source} marks={marks} />
      <ClaimList text={text} claims={claims} source={citation.source} />
    </span>
  );
}

/** As its source writes it; in another language the digits alone, for the unit stands at the head of the row. */
function wordFigure(text: Text, observation: Observation): string {
  const { value, qualifier } = observation;
  if (text.quotesLiterals || value === null || qualifier === "range") return formatFigure(text, observation);
  return text.qualifier[qualifier].wrap(formatDecimal(value, text.bareDigits));
}

/** A whole year and the end of one say no more than their year. */
function wordPeriod(text: Text, { period }: Observation): string[] {
  const isYearEnd = period.completeness === "point" && period.end?.endsWith("-12-31") === true;
  if (isFullYear(period) || isYearEnd) return [];
  const month = period.completeness === "point" && period.end !== null ? monthEndingOn(period.end) : null;
  if (month !== null) return [text.region.monthEnd(month)];
  const words = formatPeriod(text, period);
  return [yearOf(period) === null ? words : text.date.withoutYear(words)];
}
