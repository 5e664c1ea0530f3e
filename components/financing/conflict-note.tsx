import { Mixed } from "../controls/mixed";
import { formatPeriod } from "@/lib/record/format";
import type { Observation, RegionNames } from "@/lib/record/types";
import { Figure } from "../observation/figure";
import { Notice } from "../ui/notice";
import type { Text } from "@/lib/text/text";

/** Sources that differ over one and the same figure; both stay on the page. */
export function ConflictNote({
  text,
  conflicts,
  names,
}: {
  text: Text;
  conflicts: readonly Observation[][];
  names: RegionNames;
}) {
  return conflicts.map((group) => {
    const [first] = group;
    if (first === undefined) return null;
    return (
      <Notice key={first.id}>
        {text.financing.conflict(names.get(first.region) ?? "", formatPeriod(text, first.period))}
        {group.map((observation, index) => (
          <span key={observation.id}>
            {index > 0 && text.financing.and}
            <Figure text={text} observation={observation} />
            <Mixed text={text}>{text.aside(observation.citation.source.publisher ?? "")}</Mixed>
          </span>
        ))}
      </Notice>
    );
  });
}
