import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { formatPeriod } from "@/lib/record/format";
import type { Activity, Citation, Observation, RegionNames } from "@/lib/record/types";
import { activityHref, regionHref, sourceCsvHref } from "@/lib/address/hrefs";
import { ClaimList } from "../observation/claim-list";
import { Figure } from "../observation/figure";
import { CutNotice } from "../controls/cut-notice";
import { Section } from "../ui/section";
import type { Contribution } from "./source-table";
import styles from "./source-records.module.css";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  contribution: Contribution;
  activities: readonly Activity[];
  observations: readonly Observation[];
  names: RegionNames;
};

/** The records that came from this source, each an anchor, in the order of the source; all of them are in the files linked to. */
export function SourceRecords({ text, contribution, activities, observations, names }: Props) {
  const { source } = contribution;
  return (
    <>
      {observations.length > 0 && (
        <Section id="figures" title={text.sources.figures}>
          <CutNotice
            text={text}
            total={contribution.observations}
            shown={observations.length}
            href={sourceCsvHref("observations", source.id)}
          />
          <ol className={styles.records}>
            {observations.toSorted(inOrder).map((observation) => (
              <li key={observation.id} id={observation.id}>
                <a href={localised(text, regionHref(observation.region))}>{names.get(observation.region)}</a>
                {" · "}
                {nameOfIndicator(text, observation.indicator)}
                {" · "}
                {formatPeriod(text, observation.period)}
                {" · "}
                <Figure text={text} observation={observation} />{" "}
                <ClaimList text={text} claims={observation.claims} source={observation.citation.source} />
                <Where text={text} citation={observation.citation} />
                {observation.note !== null && (
                  <p className="small soft">
                    <Mixed text={text}>{text.observation.note(observation.note)}</Mixed>
                  </p>
                )}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {activities.length > 0 && (
        <Section id="activities" title={text.sources.activities}>
          <CutNotice
            text={text}
            total={contribution.activities}
            shown={activities.length}
            href={sourceCsvHref("activities", source.id)}
          />
          <ol className={styles.records}>
            {activities.toSorted(inOrder).map((activity) => (
              <li key={activity.id} id={activity.id}>
                <a href={localised(text, activityHref(activity.id))}>
                  <Mixed text={text}>{activity.title}</Mixed>
                </a>
                {" · "}
                <a href={localised(text, regionHref(activity.region))}>{names.get(activity.region)}</a>
                <Where text={text} citation={activity.citation} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

function Where({ text, citation }: { text: Text; citation: Citation }) {
  return citation.page === null ? null : (
    <span className="small soft"> · {text.activity.citation(citation)}</span>
  );
}

/** As they stand in the text; records without a known place keep their order after the others. */
function inOrder(a: { citation: Citation }, b: { citation: Citation }): number {
  return (a.citation.start ?? Infinity) - (b.citation.start ?? Infinity) || 0;
}
