import { Notice } from "../ui/notice";
import type { Text } from "@/lib/text/text";

/** Says that the page asked for lies past the last one, which is shown; nothing where it does not. */
export function PastLastNotice({ text, asked, pages }: { text: Text; asked: number; pages: number }) {
  return asked > pages ? <Notice>{text.list.pastLast(asked, pages)}</Notice> : null;
}
