import type { LeftOut } from "@/lib/params";
import { zh } from "@/lib/text/zh";
import type { FinancingView } from "@/lib/view";
import { LeftOutNotice } from "../ui/left-out-notice";
import { Notice } from "../ui/notice";

type Props = { leftOut: readonly LeftOut[]; unknown: readonly string[]; hidden: number; view: FinancingView };

/** What of the request was left out: unreadable parts, unknown regions, figures the filters hide. */
export function FinancingNotices({ leftOut, unknown, hidden, view }: Props) {
  const surplus = leftOut.filter(({ param }) => param === "regions");
  return (
    <>
      <LeftOutNotice leftOut={leftOut.filter(({ param }) => param !== "regions")} />
      {surplus.map(({ values }) => (
        <Notice key="regions">{zh.financing.leftOut(values.join("、"))}</Notice>
      ))}
      {unknown.length > 0 && <Notice>{zh.financing.unknown(unknown.join("、"))}</Notice>}
      {hidden > 0 && <Notice>{zh.financing.hidden(hidden, view.sources === "direct")}</Notice>}
    </>
  );
}
