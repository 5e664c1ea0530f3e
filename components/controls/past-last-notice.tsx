import { zh } from "@/lib/text/zh/dictionary";
import { Notice } from "../ui/notice";

/** Says that the page asked for lies past the last one, which is shown; nothing where it does not. */
export function PastLastNotice({ asked, pages }: { asked: number; pages: number }) {
  return asked > pages ? <Notice>{zh.list.pastLast(asked, pages)}</Notice> : null;
}
