import { nameOfIndicator } from "@/lib/record/indicator-words";
import { axisOf } from "@/lib/comparison/comparable";
import { describeAxis } from "@/lib/comparison/comparison-words";
import { financingIndicators } from "@/lib/record/indicators";
import { bases } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

/** Which figures share an axis: every financing indicator under every basis, grouped by the axis the comparator gives it. */
export function ComparabilityTable({ text }: { text: Text }) {
  const entries = financingIndicators.flatMap(({ id }) =>
    bases.map((basis) => ({
      axis: axisOf({ indicator: id, basis }),
      words: describeAxis(text, { indicator: id, basis }),
      word: text.about.onBasis(nameOfIndicator(text, id), text.basis[basis]),
    })),
  );
  const axes = Map.groupBy(entries, (entry) => entry.axis);
  return (
    <div className="scroll-x">
      <table>
        <caption className="visually-hidden">{text.about.comparability}</caption>
        <thead>
          <tr>
            <th scope="col">{text.about.axis}</th>
            <th scope="col">{text.about.mayShare}</th>
          </tr>
        </thead>
        <tbody>
          {[...axes].map(([axis, members]) => (
            <tr key={axis}>
              <th scope="row">{members[0]?.words}</th>
              <td>{members.map((member) => member.word).join(text.clause)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
