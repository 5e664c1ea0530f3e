import { localised } from "@/lib/address/localised";
import { changesPage } from "@/lib/address/hrefs";
import { financingHref, mapHref } from "@/lib/address/views";
import type { Widest } from "@/lib/comparison/widest";
import type { SiteCoverage as Counts } from "@/lib/reading/site-coverage";
import { formatWindow } from "@/lib/record/format";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { toNumber } from "@/lib/record/quantity";
import type { Campaign, Decimal, RegionNames } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";
import { Mixed } from "../controls/mixed";
import { Figure } from "../observation/figure";
import { SiteCoverage } from "../source/site-coverage";
import styles from "./home.module.css";

const mostCities = 5;

type Props = {
  text: Text;
  cities: { widest: Widest | null; names: RegionNames };
  edition: { campaign: Campaign; records: number; provinces: number } | null;
  coverage: Counts;
};

/** Three ways on from the map: cities compared, the newest edition, and what the site holds. */
export function HomeCards({ text, cities: { widest, names }, edition, coverage }: Props) {
  return (
    <div className={`section ${styles.cards}`}>
      {widest !== null && <Cities text={text} widest={widest} names={names} />}
      {edition !== null && (
        <section>
          <h2>
            <Mixed text={text}>{edition.campaign.name}</Mixed>
          </h2>
          <p className="small soft">{formatWindow(text, edition.campaign)}</p>
          <p>{text.home.recorded(text.home.provinces, edition.provinces, edition.records).join("")}</p>
          <p>
            <a href={localised(text, mapHref({ period: edition.campaign.id }))}>{text.home.cards.edition}</a>
          </p>
        </section>
      )}
      <section>
        <h2>{text.home.cards.news}</h2>
        <SiteCoverage text={text} coverage={coverage} />
        <p>
          <a href={localised(text, changesPage)}>{text.home.cards.changes}</a>
        </p>
      </section>
    </div>
  );
}

function Cities({ text, widest, names }: { text: Text; widest: Widest; names: RegionNames }) {
  const shown = widest.figures.slice(0, mostCities);
  const largest = shown[0]?.value ?? null;
  const share = (value: Decimal | null) =>
    value === null || largest === null ? 0 : toNumber(value) / toNumber(largest);
  return (
    <section>
      <h2>{text.home.cards.cities}</h2>
      <p className="small soft">
        {text.home.cards.citiesOf(nameOfIndicator(text, widest.indicator), text.date.ofYear(widest.year))}
      </p>
      <ul className={styles.bars}>
        {shown.map((one) => (
          <li key={one.id}>
            <span>{names.get(one.region)}</span>
            <span className={styles.bar} style={{ width: `${share(one.value) * 100}%` }} aria-hidden="true" />
            <span className="number">
              <Figure text={text} observation={one} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={localised(text, financingHref())}>{text.home.cards.allCities(widest.count)}</a>
      </p>
    </section>
  );
}
