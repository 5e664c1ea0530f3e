import type { ImportDifference } from "@/lib/review/import-summary";
import { desk } from "@/lib/text/zh/desk";

const say = desk.importing;
const sides = ["added", "changed", "removed"] as const;

/** How the records of two texts differ, in words. */
export function DifferenceList({ difference }: { difference: ImportDifference }) {
  const shown = sides.filter((side) => difference[side].length > 0);
  if (shown.length === 0) return <p>{say.noDifference}</p>;
  return shown.map((side) => (
    <p key={side}>
      {say.differenceOf[side]} {difference[side].length}：{difference[side].join("；")}
    </p>
  ));
}
