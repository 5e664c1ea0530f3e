import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { compare } from "@/lib/comparison/comparable";
import { formatPercent, formatPeriod } from "@/lib/record/format";
import { getPanels } from "@/lib/comparison/series";
import type { Observation, Region, Source } from "@/lib/record/types";
import { regionHref } from "@/lib/address/hrefs";
import { ClaimList } from "../observation/claim-list";
import { Figure } from "../observation/figure";
import { Working } from "../observation/working";
import { SourceLine } from "../observation/source-line";
import { TrendChart } from "../trend/trend-chart";
import styles from "./highlights.module.css";
import type { Text } from "@/lib/text/text";

export type Highlight = { region: Region; observations: Observation[] };

/** What the newest bulletin says in figures, one card a region: a series as a chart, a single figure in large type. */
export function Highlights({
  text,
  source,
  highlights,
}: {
  text: Text;
  source: Source;
  highlights: readonly Highlight[];
}) {
  return (
    <section className="section" aria-label={text.home.highlights(source.title)}>
      <div className={styles.cards}>
        {highlights.map((highlight) => (
          <Card text={text} key={highlight.region.adcode} {...highlight} />
        ))}
      </div>
      <p className="small soft">
        {text.source.from}
        <SourceLine text={text} source={source} />
      </p>
    </section>
  );
}

function Card({ text, region, observations }: Highlight & { text: Text }) {
  const [panel] = getPanels(text, observations, [region]);
  return (
    <article className={styles.card}>
      <h2 className={styles.title}>
        <a href={localised(text, regionHref(region.adcode))}>{region.short}</a> · {panel?.title}
      </h2>
      {panel !== undefined && observations.length > 1 && (
        <TrendChart text={text} panel={panel} widest="narrow" />
      )}
      <ul className={styles.figures} data-single={observations.length === 1 || undefined}>
        {observations.map((observation) => (
          <li key={observation.id}>
            <Figure text={text} observation={observation} />{" "}
            <span className="small soft">{formatPeriod(text, observation.period)}</span>{" "}
            <ClaimList text={text} claims={observation.claims} source={observation.citation.source} />
            {observations.length === 1 && observation.note !== null && (
              <p className="small soft">
                <Mixed text={text}>{observation.note}</Mixed>
              </p>
            )}
          </li>
        ))}
      </ul>
      <Changes text={text} observations={observations} />
    </article>
  );
}

/** Changes that may be computed, each between neighbours of the series; a refused one says nothing here. */
function Changes({ text, observations }: { text: Text; observations: readonly Observation[] }) {
  return observations.slice(1).map((later, index) => {
    const earlier = observations[index];
    const result = earlier === undefined ? null : compare(earlier, later);
    if (earlier === undefined || result?.verdict !== "comparable" || result.ratio === null) return null;
    return (
      <div key={later.id} className="small">
        {text.observation.change(
          formatPeriod(text, later.period),
          formatPeriod(text, earlier.period),
          formatPercent(result.ratio.percent),
        )}
        <Working text={text} ratio={result.ratio} earlier={earlier} later={later} />
      </div>
    );
  });
}
