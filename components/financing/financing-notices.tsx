import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import type { RegionNames } from "@/lib/record/types";
import type { FinancingModel } from "@/lib/comparison/financing";
import { nearestPeriods } from "@/lib/record/periods";
import type { LeftOut } from "@/lib/address/parameters";
import { financingHref } from "@/lib/address/views";
import type { FinancingView } from "@/lib/address/views";
import { LeftOutNotice } from "../controls/left-out-notice";
import { Notice } from "../ui/notice";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  leftOut: readonly LeftOut[];
  unknown: readonly string[];
  model: FinancingModel;
  view: FinancingView;
  names: RegionNames;
};

/** What of the request was left out: unreadable parts, unknown regions, figures the filters hide, regions without any figure. */
export function FinancingNotices({
  text,
  leftOut,
  unknown,
  model: { hidden, absent, years },
  view,
  names,
}: Props) {
  const surplus = leftOut.filter(({ param }) => param === "regions");
  return (
    <>
      <LeftOutNotice text={text} leftOut={leftOut.filter(({ param }) => param !== "regions")} />
      {surplus.map(({ values }) => (
        <Notice key="regions">
          <Mixed text={text}>{text.financing.leftOut(values.join(text.between))}</Mixed>
        </Notice>
      ))}
      {unknown.length > 0 && (
        <Notice>
          <Mixed text={text}>{text.financing.unknown(unknown.join(text.between))}</Mixed>
        </Notice>
      )}
      {view.view === "year" && view.period !== null && !years.includes(view.period) && (
        <NoYear text={text} view={view} year={view.period} years={years} />
      )}
      {absent.map(({ region, indicators, years: others, hidden: own }) => (
        <Notice key={region}>
          {view.view === "year" && view.period !== null && others.length > 0
            ? text.financing.absentYear(names.get(region) ?? region, view.period, others)
            : text.financing.absent(
                names.get(region) ?? region,
                indicators.map((id) => nameOfIndicator(text, id)),
                own > 0,
              )}
        </Notice>
      ))}
      {hidden > 0 && <Notice>{text.financing.hidden(hidden, view.sources === "direct")}</Notice>}
    </>
  );
}

/** The year stays the one asked for; the nearest that have figures are links. */
function NoYear({
  text,
  view,
  year,
  years,
}: {
  text: Text;
  view: FinancingView;
  year: string;
  years: readonly string[];
}) {
  const near = nearestPeriods(year, years);
  return (
    <Notice>
      {near.length === 0 ? text.financing.noYears(year) : text.financing.noYear(year)}
      {near.map((period, index) => (
        <span key={period}>
          {index > 0 && text.between}
          <a href={localised(text, financingHref({ ...view, period }))}>{period}</a>
        </span>
      ))}
    </Notice>
  );
}
