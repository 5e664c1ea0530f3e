import type { RegionNames } from "@/lib/record/types";
import { describeCaveat } from "@/lib/comparison/comparison-words";
import { getIndex } from "@/lib/comparison/financing";
import type { ComparedPanel } from "@/lib/comparison/financing";
import { formatDecimal, formatPeriod } from "@/lib/record/format";
import { addDecimals, parseDecimal } from "@/lib/record/quantity";
import { getIndexPanel } from "@/lib/comparison/index-panel";
import type { MoneyUnit } from "@/lib/record/money";
import { TrendChart } from "../trend/trend-chart";
import { Working } from "../observation/working";
import type { Text } from "@/lib/text/text";

const hundred = parseDecimal("100");

/** Each region against its own base year. Where nothing may be computed from the base year, the words say why. */
export function IndexTable({
  text,
  compared,
  base,
  names,
  money,
}: {
  text: Text;
  compared: ComparedPanel;
  base: string;
  names: RegionNames;
  money: MoneyUnit;
}) {
  const rows = getIndex(compared, base);
  const title = text.index.title(compared.panel.title, base);
  const panel = getIndexPanel(text, rows, compared.panel);
  return (
    <>
      <h2>{title}</h2>
      {panel !== null && <TrendChart text={text} panel={panel} title={title} />}
      {rows.length === 0 ? (
        <p className="soft">{text.index.none(base)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.table.region}</th>
              <th scope="col">{text.table.periodOnly}</th>
              <th scope="col">{text.index.column(base)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ base: first, later, result }) => (
              <tr key={`${first.id} ${later.id}`}>
                <th scope="row">{names.get(later.region)}</th>
                <td>{formatPeriod(text, later.period)}</td>
                <td>
                  {result.ratio === null ? (
                    text.change.notComputed(
                      result.caveats.map((item) => describeCaveat(text, item)).join(text.clause),
                    )
                  ) : (
                    <>
                      {formatDecimal(addDecimals(hundred, result.ratio.percent), text.bareDigits)}
                      <Working text={text} ratio={result.ratio} earlier={first} later={later} money={money} />
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
