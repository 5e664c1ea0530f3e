import { compare } from "@/lib/comparison/comparable";
import { formatPercent, formatPeriod } from "@/lib/record/format";
import { getPanels } from "@/lib/comparison/series";
import { zh } from "@/lib/text/zh/dictionary";
import type { Observation, Region, Source } from "@/lib/record/types";
import { regionHref } from "@/lib/address/hrefs";
import { ClaimList } from "../observation/claim-list";
import { Figure } from "../observation/figure";
import { Working } from "../observation/working";
import { SourceLine } from "../observation/source-line";
import { TrendChart } from "../trend/trend-chart";
import styles from "./highlights.module.css";

export type Highlight = { region: Region; observations: Observation[] };

/** What the newest bulletin says in figures, one card a region: a series as a chart, a single figure in large type. */
export function Highlights({ source, highlights }: { source: Source; highlights: readonly Highlight[] }) {
  return (
    <section className="section" aria-label={zh.home.highlights(source.title)}>
      <div className={styles.cards}>
        {highlights.map((highlight) => (
          <Card key={highlight.region.adcode} {...highlight} />
        ))}
      </div>
      <p className="small soft">
        {zh.source.from}
        <SourceLine source={source} />
      </p>
    </section>
  );
}

function Card({ region, observations }: Highlight) {
  const [panel] = getPanels(observations, [region]);
  return (
    <article className={styles.card}>
      <h2 className={styles.title}>
        <a href={regionHref(region.adcode)}>{region.short}</a> · {panel?.title}
      </h2>
      {panel !== undefined && observations.length > 1 && <TrendChart panel={panel} widest="narrow" />}
      <ul className={styles.figures} data-single={observations.length === 1 || undefined}>
        {observations.map((observation) => (
          <li key={observation.id}>
            <Figure observation={observation} />{" "}
            <span className="small soft">{formatPeriod(observation.period)}</span>{" "}
            <ClaimList claims={observation.claims} source={observation.citation.source} />
            {observations.length === 1 && observation.note !== null && (
              <p className="small soft">{observation.note}</p>
            )}
          </li>
        ))}
      </ul>
      <Changes observations={observations} />
    </article>
  );
}

/** Changes that may be computed, each between neighbours of the series; a refused one says nothing here. */
function Changes({ observations }: { observations: readonly Observation[] }) {
  return observations.slice(1).map((later, index) => {
    const earlier = observations[index];
    const result = earlier === undefined ? null : compare(earlier, later);
    if (earlier === undefined || result?.verdict !== "comparable" || result.ratio === null) return null;
    return (
      <div key={later.id} className="small">
        {zh.observation.change(
          formatPeriod(later.period),
          formatPeriod(earlier.period),
          formatPercent(result.ratio.percent),
        )}
        <Working ratio={result.ratio} earlier={earlier} later={later} />
      </div>
    );
  });
}
