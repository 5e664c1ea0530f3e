import { zh } from "@/lib/text/zh/dictionary";

/** Says of a list that it is only the first of what there is, and where the rest stands; nothing where it is whole. */
export function CutNotice({ total, shown, href }: { total: number; shown: number; href: string }) {
  if (shown >= total) return null;
  return (
    <p className="small">
      {zh.list.cut(total, shown)}
      <a href={href}>{zh.list.rest}</a>
    </p>
  );
}
