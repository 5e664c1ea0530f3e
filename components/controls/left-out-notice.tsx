import type { LeftOut } from "@/lib/address/parameters";
import { zh } from "@/lib/text/zh/dictionary";
import { Notice } from "../ui/notice";

/** Says which parts of the address could not be read; nothing when all could. */
export function LeftOutNotice({ leftOut }: { leftOut: readonly LeftOut[] }) {
  return leftOut.map(({ param, values }) => (
    <Notice key={param}>{zh.home.leftOut(param, values.join(","))}</Notice>
  ));
}
