import type { RegionNames } from "@/lib/record/types";
import { describeReason } from "@/lib/comparison/comparison-words";
import type { RegionRefusal } from "@/lib/comparison/refusals";
import { Figure } from "../observation/figure";
import { Section } from "../ui/section";
import type { Text } from "@/lib/text/text";

/** What is not compared, and why: shown, never hidden. */
export function RefusalList({
  text,
  refusals,
  names,
}: {
  text: Text;
  refusals: readonly RegionRefusal[];
  names: RegionNames;
}) {
  if (refusals.length === 0) return null;
  const name = (adcode: string) => names.get(adcode) ?? "";
  return (
    <Section id="refusals" title={text.financing.refusals}>
      {refusals.map(({ a, b, pairs }) => (
        <article key={`${a} ${b}`} data-refused={`${a},${b}`}>
          <h3>{text.financing.refused(name(a), name(b))}</h3>
          {pairs.length === 0 && <p>{text.reason["no-common-period"]}</p>}
          <ul>
            {pairs.map((pair) => (
              <li key={`${pair.a.id} ${pair.b.id}`}>
                {name(a)} <Figure text={text} observation={pair.a} />
                {text.comma}
                {name(b)} <Figure text={text} observation={pair.b} />
                {text.colon}
                {pair.reasons.map((reason) => describeReason(text, reason, pair.a, pair.b)).join(text.clause)}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </Section>
  );
}
