import type { FinancingModel } from "@/lib/comparison/financing";
import { getIndicator } from "@/lib/record/indicators";
import type { LeftOut } from "@/lib/address/parameters";
import { zh } from "@/lib/text/zh";
import type { FinancingView } from "@/lib/address/views";
import type { RegionNames } from "../activity/activity-item";
import { LeftOutNotice } from "../ui/left-out-notice";
import { Notice } from "../ui/notice";

type Props = {
  leftOut: readonly LeftOut[];
  unknown: readonly string[];
  model: FinancingModel;
  view: FinancingView;
  names: RegionNames;
};

/** What of the request was left out: unreadable parts, unknown regions, figures the filters hide, regions without any figure. */
export function FinancingNotices({ leftOut, unknown, model: { hidden, absent }, view, names }: Props) {
  const surplus = leftOut.filter(({ param }) => param === "regions");
  return (
    <>
      <LeftOutNotice leftOut={leftOut.filter(({ param }) => param !== "regions")} />
      {surplus.map(({ values }) => (
        <Notice key="regions">{zh.financing.leftOut(values.join("、"))}</Notice>
      ))}
      {unknown.length > 0 && <Notice>{zh.financing.unknown(unknown.join("、"))}</Notice>}
      {absent.map(({ region, indicators, hidden: own }) => (
        <Notice key={region}>
          {zh.financing.absent(
            names.get(region) ?? region,
            indicators.map((id) => getIndicator(id).name),
            own > 0,
          )}
        </Notice>
      ))}
      {hidden > 0 && <Notice>{zh.financing.hidden(hidden, view.sources === "direct")}</Notice>}
    </>
  );
}
