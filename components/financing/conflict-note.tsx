import { formatPeriod } from "@/lib/record/format";
import { zh } from "@/lib/text/zh/dictionary";
import type { Observation, RegionNames } from "@/lib/record/types";
import { Figure } from "../observation/figure";
import { Notice } from "../ui/notice";

/** Sources that differ over one and the same figure; both stay on the page. */
export function ConflictNote({
  conflicts,
  names,
}: {
  conflicts: readonly Observation[][];
  names: RegionNames;
}) {
  return conflicts.map((group) => {
    const [first] = group;
    if (first === undefined) return null;
    return (
      <Notice key={first.id}>
        {zh.financing.conflict(names.get(first.region) ?? "", formatPeriod(first.period))}
        {group.map((observation, index) => (
          <span key={observation.id}>
            {index > 0 && zh.financing.and}
            <Figure observation={observation} />（{observation.citation.source.publisher}）
          </span>
        ))}
      </Notice>
    );
  });
}
