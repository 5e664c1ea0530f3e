import type { ReactNode } from "react";
import { getWhenWords, whenOf } from "@/lib/reading/activity-groups";
import { formatWindow } from "@/lib/record/format";
import type { InferredChoice } from "@/lib/record/inferred";
import { editions } from "@/lib/text/zh/editions";
import { zh } from "@/lib/text/zh/dictionary";
import type { Activity, Campaign, RegionNames } from "@/lib/record/types";
import { quoteHref, regionHref } from "@/lib/address/hrefs";
import { activitiesHref } from "@/lib/address/views";
import { SourceLine } from "../observation/source-line";
import styles from "./activity-detail.module.css";
import { ActivityDate } from "./activity-item";

type Props = {
  activity: Activity;
  campaign: Campaign | null;
  names: RegionNames;
  inferred: InferredChoice;
};

/** Everything recorded of one activity; what the source does not say is said not to be there. */
export function ActivityDetail({ activity, campaign, names, inferred }: Props) {
  const { title, types, region, city, dateLiteral, organisations, citation, note } = activity;
  const when = campaign === null ? null : whenOf(activity, campaign);
  return (
    <article>
      <h1 className={styles.title}>{title}</h1>
      <dl className={styles.facts}>
        <Row term={zh.activity.date}>
          <ActivityDate activity={activity} />
          {dateLiteral !== null && activity.startsOn !== null && (
            <span className="soft"> {zh.activity.asWritten(dateLiteral)}</span>
          )}
          {when !== null && <span className="soft"> · {getWhenWords(when, inferred).word}</span>}
        </Row>
        {activity.status === "planned" && <Row term={editions.status.planned}>{editions.planMeaning}</Row>}
        <Row term={zh.table.region}>
          <a href={regionHref(region)}>{names.get(region)}</a>
          {" · "}
          {city === null ? (
            <span className="soft">{zh.activity.noCity}</span>
          ) : (
            <a href={regionHref(city)}>{names.get(city)}</a>
          )}
        </Row>
        <Row term={zh.activity.types}>
          {types.map((type, index) => (
            <span key={type}>
              {index > 0 && "、"}
              <a href={activitiesHref({ type: [type] })}>{zh.activityType[type]}</a>
            </span>
          ))}
        </Row>
        {campaign !== null && (
          <Row term={zh.activity.campaign}>
            {campaign.name}（{formatWindow(campaign)}，
            {campaign.theme === null ? editions.noTheme : zh.activity.theme(campaign.theme)}
            {campaign.themeTranslated && editions.translated}）
          </Row>
        )}
        <Row term={zh.activity.organisations}>
          {organisations.length === 0 ? (
            <span className="soft">{zh.activity.noOrganisation}</span>
          ) : (
            <ul>
              {organisations.map(({ name, role }) => (
                <li key={`${role} ${name}`}>
                  {name} <span className="soft">{zh.organisationRole[role]}</span>
                </li>
              ))}
            </ul>
          )}
        </Row>
        <Row term={zh.table.source}>
          <SourceLine source={citation.source} />
          {" · "}
          <a href={quoteHref(citation.source.id, activity.id)}>{zh.activity.citation(citation)}</a>
        </Row>
        {note !== null && <Row term={zh.activity.noteTerm}>{note}</Row>}
      </dl>
      <p className="small soft">{zh.activity.titleIsOurs}</p>
    </article>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
