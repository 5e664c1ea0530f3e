import { Mixed } from "./mixed";
import type { LeftOut } from "@/lib/address/parameters";
import { Notice } from "../ui/notice";
import type { Text } from "@/lib/text/text";

/** Says which parts of the address could not be read; nothing when all could. */
export function LeftOutNotice({ text, leftOut }: { text: Text; leftOut: readonly LeftOut[] }) {
  return leftOut.map(({ param, values }) => (
    <Notice key={param}>
      <Mixed text={text}>{text.home.leftOut(param, values.join(","))}</Mixed>
    </Notice>
  ));
}
