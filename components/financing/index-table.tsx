import type { RegionNames } from "@/lib/record/types";
import { describeCaveat } from "@/lib/comparison/comparison-words";
import { getIndex } from "@/lib/comparison/financing";
import type { ComparedPanel } from "@/lib/comparison/financing";
import { formatDecimal, formatPeriod } from "@/lib/record/format";
import { addDecimals, parseDecimal } from "@/lib/record/quantity";
import { zh } from "@/lib/text/zh/dictionary";
import { Working } from "../observation/working";

const hundred = parseDecimal("100");

/** Each region against its own base year. Where nothing may be computed from the base year, the words say why. */
export function IndexTable({
  compared,
  base,
  names,
}: {
  compared: ComparedPanel;
  base: string;
  names: RegionNames;
}) {
  const rows = getIndex(compared, base);
  return (
    <>
      <h2>{zh.index.title(compared.panel.title, base)}</h2>
      {rows.length === 0 ? (
        <p className="soft">{zh.index.none(base)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{zh.table.region}</th>
              <th scope="col">{zh.table.periodOnly}</th>
              <th scope="col">{zh.index.column(base)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ base: first, later, result }) => (
              <tr key={`${first.id} ${later.id}`}>
                <th scope="row">{names.get(later.region)}</th>
                <td>{formatPeriod(later.period)}</td>
                <td>
                  {result.ratio === null ? (
                    zh.change.notComputed(result.caveats.map(describeCaveat).join("；"))
                  ) : (
                    <>
                      {formatDecimal(addDecimals(hundred, result.ratio.percent))}
                      <Working ratio={result.ratio} earlier={first} later={later} />
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
