import type { RegionNames } from "@/lib/record/types";
import { describeReason } from "@/lib/comparison/comparison-words";
import type { RegionRefusal } from "@/lib/comparison/refusals";
import { zh } from "@/lib/text/zh/dictionary";
import { Figure } from "../observation/figure";
import { Section } from "../ui/section";

/** What is not compared, and why: shown, never hidden. */
export function RefusalList({ refusals, names }: { refusals: readonly RegionRefusal[]; names: RegionNames }) {
  if (refusals.length === 0) return null;
  const name = (adcode: string) => names.get(adcode) ?? "";
  return (
    <Section id="refusals" title={zh.financing.refusals}>
      {refusals.map(({ a, b, pairs }) => (
        <article key={`${a} ${b}`} data-refused={`${a},${b}`}>
          <h3>{zh.financing.refused(name(a), name(b))}</h3>
          {pairs.length === 0 && <p>{zh.reason["no-common-period"]}</p>}
          <ul>
            {pairs.map((pair) => (
              <li key={`${pair.a.id} ${pair.b.id}`}>
                {name(a)} <Figure observation={pair.a} />，{name(b)} <Figure observation={pair.b} />：
                {pair.reasons.map((reason) => describeReason(reason, pair.a, pair.b)).join("；")}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </Section>
  );
}
