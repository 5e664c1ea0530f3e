import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import type { ReactNode } from "react";
import { getWhenWords, whenOf } from "@/lib/reading/activity-groups";
import { formatTheme, formatWindow } from "@/lib/record/format";
import type { InferredChoice } from "@/lib/record/inferred";
import type { Activity, Campaign, RegionNames } from "@/lib/record/types";
import { quoteHref, regionHref } from "@/lib/address/hrefs";
import { activitiesHref } from "@/lib/address/views";
import { SourceLine } from "../observation/source-line";
import styles from "./activity-detail.module.css";
import { ActivityDate } from "./activity-item";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  activity: Activity;
  campaign: Campaign | null;
  names: RegionNames;
  inferred: InferredChoice;
};

/** Everything recorded of one activity; what the source does not say is said not to be there. */
export function ActivityDetail({ text, activity, campaign, names, inferred }: Props) {
  const { title, types, region, city, dateLiteral, organisations, citation, note } = activity;
  const when = campaign === null ? null : whenOf(activity, campaign);
  return (
    <article>
      <h1 className={styles.title}>
        <Mixed text={text}>{title}</Mixed>
      </h1>
      <dl className={styles.facts}>
        <Row term={text.activity.date}>
          <ActivityDate text={text} activity={activity} />
          {dateLiteral !== null && activity.startsOn !== null && (
            <span className="soft">
              {" "}
              <Mixed text={text}>{text.activity.asWritten(dateLiteral)}</Mixed>
            </span>
          )}
          {when !== null && <span className="soft"> · {getWhenWords(text, when, inferred).word}</span>}
        </Row>
        {activity.status === "planned" && (
          <Row term={text.editions.status.planned}>{text.editions.planMeaning}</Row>
        )}
        <Row term={text.table.region}>
          <a href={localised(text, regionHref(region))}>{names.get(region)}</a>
          {" · "}
          {city === null ? (
            <span className="soft">{text.activity.noCity}</span>
          ) : (
            <a href={localised(text, regionHref(city))}>{names.get(city)}</a>
          )}
        </Row>
        <Row term={text.activity.types}>
          {types.map((type, index) => (
            <span key={type}>
              {index > 0 && text.between}
              <a href={localised(text, activitiesHref({ type: [type] }))}>{text.activityType[type]}</a>
            </span>
          ))}
        </Row>
        {campaign !== null && (
          <Row term={text.activity.campaign}>
            <Mixed text={text}>
              {`${campaign.name}${text.aside(`${formatWindow(text, campaign)}${text.comma}${formatTheme(text, campaign)}`)}`}
            </Mixed>
          </Row>
        )}
        <Row term={text.activity.organisations}>
          {organisations.length === 0 ? (
            <span className="soft">{text.activity.noOrganisation}</span>
          ) : (
            <ul>
              {organisations.map(({ name, role }) => (
                <li key={`${role} ${name}`}>
                  <Mixed text={text}>{name}</Mixed> <span className="soft">{text.organisationRole[role]}</span>
                </li>
              ))}
            </ul>
          )}
        </Row>
        <Row term={text.table.source}>
          <SourceLine text={text} source={citation.source} />
          {" · "}
          <a href={localised(text, quoteHref(citation.source.id, activity.id))}>
            {text.activity.citation(citation)}
          </a>
        </Row>
        {note !== null && (
          <Row term={text.activity.noteTerm}>
            <Mixed text={text}>{note}</Mixed>
          </Row>
        )}
      </dl>
      <p className="small soft">{text.activity.titleIsOurs}</p>
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
