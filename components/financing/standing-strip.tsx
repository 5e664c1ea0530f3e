import type { Standing } from "@/lib/comparison/standing";
import { formatFigure } from "@/lib/record/format";
import { toNumber } from "@/lib/record/quantity";
import type { Observation, RegionNames } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";
import styles from "./standing-strip.module.css";

const box = { width: 720, height: 66, axis: 48, reach: 9 };
const nearest = 90; // pixels between two names on one line

/** Every region known for one year as a tick on one scale from nothing, the chosen ones named. No rank: who is missing is unknown. */
export function StandingStrip({
  text,
  standing: { year, level, figures, chosen },
  title,
  names,
}: {
  text: Text;
  standing: Standing;
  title: string;
  names: RegionNames;
}) {
  const most = figures.at(-1);
  const scale = most === undefined || most.value === null ? 1 : toNumber(most.value);
  const at = ({ value }: Observation) => (value === null ? 0 : (toNumber(value) / scale) * box.width);
  const own = figures.filter(({ region }) => chosen.includes(region));
  const said = own.map((one) => text.financing.stands(names.get(one.region) ?? "", formatFigure(text, one)));
  return (
    <figure>
      <figcaption>
        <b>{text.financing.standing(year, title)}</b>{" "}
        <span className="soft">
          {text.financing.standingNote(figures.length, text.level[level])} {said.join(text.clause)}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} className={styles.strip} aria-hidden="true">
        <line x1="0" x2={box.width} y1={box.axis} y2={box.axis} className={styles.line} />
        {figures.map((one) => {
          const isChosen = chosen.includes(one.region);
          const reach = isChosen ? box.reach + 4 : box.reach;
          return (
            <line
              key={one.id}
              x1={at(one)}
              x2={at(one)}
              y1={box.axis - reach}
              y2={box.axis + reach}
              className={isChosen ? styles.chosen : styles.tick}
            />
          );
        })}
        {own.map((one, index) => {
          const before = own[index - 1];
          const isLifted = index % 2 === 1 && before !== undefined && at(one) - at(before) < nearest;
          return (
            <text
              key={one.id}
              x={at(one)}
              y={isLifted ? 14 : 30}
              textAnchor={at(one) > box.width - nearest ? "end" : at(one) < nearest ? "start" : "middle"}
              className={styles.name}
            >
              {names.get(one.region)}
            </text>
          );
        })}
      </svg>
    </figure>
  );
}
