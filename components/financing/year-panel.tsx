import type { ComparedPanel } from "@/lib/comparison/financing";
import type { MoneyUnit } from "@/lib/record/money";
import { compareDecimals } from "@/lib/record/quantity";
import { zh } from "@/lib/text/zh/dictionary";
import type { Observation, RegionNames } from "@/lib/record/types";
import { ObservationTable } from "../observation/observation-table";
import { MarkKey } from "../trend/mark-key";
import { YearChart } from "../trend/year-chart";

type Props = { compared: ComparedPanel; year: string; names: RegionNames; unit: MoneyUnit };

/** One year under one axis, largest first. The figures we hold, not a ranking: the title says how many they are. */
export function YearPanel({ compared: { panel, level, observations }, year, names, unit }: Props) {
  const rows = observations.toSorted(largestFirst);
  const count = new Set(rows.map((row) => row.region)).size;
  const title = zh.financing.yearTitle(year, panel.title, level === null ? null : zh.level[level]);
  return (
    <>
      <h2>
        {title} <span className="soft">{zh.financing.collected(count)}</span>
      </h2>
      <YearChart panel={panel} title={title} />
      <MarkKey panel={panel} />
      <ObservationTable observations={rows} caption={panel.title} names={names} unit={unit} />
    </>
  );
}

function largestFirst(a: Observation, b: Observation): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return compareDecimals(b.value, a.value);
}
