import { localised } from "@/lib/address/localised";
import type { Text } from "@/lib/text/text";

/** Says of a list that it is only the first of what there is, and where the rest stands; nothing where it is whole. */
export function CutNotice({
  text,
  total,
  shown,
  href,
}: {
  text: Text;
  total: number;
  shown: number;
  href: string;
}) {
  if (shown >= total) return null;
  return (
    <p className="small">
      {text.list.cut(total, shown)}
      <a href={localised(text, href)}>{text.list.rest}</a>
    </p>
  );
}
