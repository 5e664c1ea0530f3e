import type { ComparedPanel } from "@/lib/comparison/financing";
import type { MoneyUnit } from "@/lib/record/money";
import { compareDecimals } from "@/lib/record/quantity";
import type { Observation, RegionNames } from "@/lib/record/types";
import { ObservationTable } from "../observation/observation-table";
import { MarkKey } from "../trend/mark-key";
import { YearChart } from "../trend/year-chart";
import type { Text } from "@/lib/text/text";

type Props = { text: Text; compared: ComparedPanel; year: string; names: RegionNames; unit: MoneyUnit };

/** One year under one axis, largest first. The figures we hold, not a ranking: the title says how many they are. */
export function YearPanel({ text, compared: { panel, level, observations }, year, names, unit }: Props) {
  const rows = observations.toSorted(largestFirst);
  const count = new Set(rows.map((row) => row.region)).size;
  const title = text.financing.yearTitle(year, panel.title, level === null ? null : text.level[level]);
  return (
    <>
      <h2>
        {title} <span className="soft">{text.financing.collected(count)}</span>
      </h2>
      <YearChart text={text} panel={panel} title={title} />
      <MarkKey text={text} panel={panel} />
      <ObservationTable text={text} observations={rows} caption={panel.title} names={names} unit={unit} />
    </>
  );
}

function largestFirst(a: Observation, b: Observation): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return compareDecimals(b.value, a.value);
}
