import { Mixed } from "../controls/mixed";
import { formatPeriod } from "@/lib/record/format";
import type { Observation, RegionNames } from "@/lib/record/types";
import { Figure } from "../observation/figure";
import { Notice } from "../ui/notice";
import type { Text } from "@/lib/text/text";

/** Several figures of one and the same, all of which stay on the page: sources that differ, or that agree in other words. */
export function ConflictNote({
  text,
  conflicts,
  agreeing = [],
  names,
}: {
  text: Text;
  conflicts: readonly Observation[][];
  agreeing?: readonly Observation[][];
  names: RegionNames;
}) {
  return [...conflicts, ...agreeing].map((group) => {
    const [first] = group;
    if (first === undefined) return null;
    return (
      <Notice key={first.id}>
        {(conflicts.includes(group) ? text.financing.conflict : text.financing.agreeing)(
          names.get(first.region) ?? "",
          formatPeriod(text, first.period),
        )}
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
