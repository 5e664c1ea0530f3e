import { axisOf } from "@/lib/comparison/comparable";
import { financingIndicators } from "@/lib/record/indicators";
import { zh } from "@/lib/text/zh/dictionary";
import { bases } from "@/lib/record/types";

/** Which figures share an axis: every financing indicator under every basis, grouped by the axis the comparator gives it. */
export function ComparabilityTable() {
  const entries = financingIndicators.flatMap(({ id, name }) =>
    bases.map((basis) => ({
      axis: axisOf({ indicator: id, basis }),
      word: zh.about.onBasis(name, zh.basis[basis]),
    })),
  );
  const axes = Map.groupBy(entries, (entry) => entry.axis);
  return (
    <div className="scroll-x">
      <table>
        <caption className="visually-hidden">{zh.about.comparability}</caption>
        <thead>
          <tr>
            <th scope="col">{zh.about.axis}</th>
            <th scope="col">{zh.about.mayShare}</th>
          </tr>
        </thead>
        <tbody>
          {[...axes].map(([axis, members]) => (
            <tr key={axis}>
              <th scope="row">{axis}</th>
              <td>{members.map((member) => member.word).join("；")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
