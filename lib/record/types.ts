/** The words of DESIGN.md §2 as types. Everything here is plain data that can cross the server/client boundary. */

/** Six-digit GB/T 2260 code as a string. Special areas have none: they carry `<prefecture>-<slug>`, e.g. `130600-xiongan`. */
export type Adcode = string;

export const levels = ["nation", "province", "prefecture", "county", "special"] as const;
export type Level = (typeof levels)[number];

export type Region = {
  adcode: Adcode;
  name: string; // 湖北省
  short: string; // 湖北
  level: Level;
  kind: string; // 省, 自治区, 直辖市, 特别行政区, 地级市, 自治州, 地区, 盟, 省直辖县级, 区, 县, 县级市, 新区, 高新区
  parent: Adcode | null;
  pinyin: string; // hubei
  initials: string; // hb
  lon: Decimal | null;
  lat: Decimal | null;
};

/** Names by adcode, for a view that shows several regions. */
export type RegionNames = ReadonlyMap<Adcode, string>;

/** An exact decimal in plain notation, never a float: `6493190000`, `42.1`. See lib/record/quantity.ts. */
export type Decimal = string & { readonly decimal: unique symbol };

/** ISO calendar day, `2019-11-30`. Days of the bulletin are days of Asia/Shanghai and carry no time. */
export type Day = string;

/**
 * `full` one whole calendar year · `partial` part of one year · `cumulative` spans years or has no stated start ·
 * `point` a balance on a day · `unstated` the source names no period; the dates, if any, are inferred.
 */
export const completenesses = ["full", "partial", "cumulative", "point", "unstated"] as const;
export type Completeness = (typeof completenesses)[number];

export type Period = {
  start: Day | null;
  end: Day | null;
  completeness: Completeness;
  startInferred: boolean;
  endInferred: boolean;
};

export const qualifiers = [
  "exact",
  "about",
  "below",
  "above",
  "around",
  "at-most",
  "range",
  "forecast",
] as const;
export type Qualifier = (typeof qualifiers)[number];

export const statuses = [
  "reported",
  "stated-zero",
  "mentioned-without-number",
  "not-mentioned",
  "pending-review",
  "not-applicable",
  "illegible",
] as const;
export type Status = (typeof statuses)[number];

/** How a financing figure was counted, as far as the source's wording tells. */
export const bases = ["registered", "loan", "credit_line", "balance", "unspecified"] as const;
export type Basis = (typeof bases)[number];

export const sourceKinds = ["bulletin", "official", "media", "repost"] as const;
export type SourceKind = (typeof sourceKinds)[number];

export type Source = {
  id: string;
  kind: SourceKind;
  title: string;
  /** The page gave no headline: `title` is our description of it. */
  titleIsOurs: boolean;
  publisher: string | null;
  date: string | null; // as precise as known: 2019-12-24, 2022-04, 2014
  url: string | null;
  issue: string | null; // 2019年第12期
  totalIssue: string | null; // 总第38期
  note: string | null;
};

/** Where in a source a record stands. Pages of the bulletin are inferred from its page breaks. */
export type Citation = {
  source: Source;
  page: number | null;
  paragraph: number | null;
  sentence: number | null;
  start: number | null; // offsets into the normalised text of the source
  end: number | null;
};

export const activityTypes = [
  "launch",
  "signing",
  "unveiling",
  "matching",
  "training",
  "briefing",
  "forum",
  "exhibition",
  "competition",
  "enforcement",
  "service",
  "visit",
  "publicity",
  "award",
  "platform",
  "press",
  "openday",
  "other",
] as const;
export type ActivityType = (typeof activityTypes)[number];

/** A source tells of it as something done, or as something still to come: a plan is never counted as held. */
export const activityStatuses = ["held", "planned"] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export const organisationRoles = [
  "host",
  "organiser",
  "co-host",
  "participant",
  "signatory",
  "founder",
] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

export type Organisation = { name: string; role: OrganisationRole };

export type Activity = {
  id: string;
  title: string;
  types: ActivityType[];
  region: Adcode; // the province
  city: Adcode | null; // only if the text states it
  campaign: string | null;
  status: ActivityStatus;
  startsOn: Day | null;
  endsOn: Day | null;
  dateLiteral: string | null; // as written: 12月20日, 专利周期间
  yearInferred: boolean;
  organisations: Organisation[];
  citation: Citation;
  note: string | null;
};

export const claimKinds = ["rank", "growth", "share", "superlative"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Something a source says about a figure. We quote it; we never compute one. */
export type Claim = {
  id: string;
  kind: ClaimKind;
  scope: string | null; // 广东省, 全国, 较2017年
  rank: number | null;
  literal: string;
};

export type Observation = {
  id: string;
  region: Adcode;
  indicator: string;
  period: Period;
  basis: Basis;
  status: Status;
  value: Decimal | null; // base unit: 元, 件, 次, 项, 家, 人 …; lower end of a range
  valueTo: Decimal | null; // upper end of a range
  unit: string; // the base unit
  qualifier: Qualifier;
  literal: string | null; // exactly as written, where a Chinese source gave it
  claims: Claim[];
  note: string | null;
  citation: Citation;
};

/** What recurs: 中国专利周, 知识产权宣传周, 知识产权服务万里行; `other` recurs without a number of its own. */
export const campaignSeries = ["patent-week", "ip-week", "service-tour", "other"] as const;
export type CampaignSeries = (typeof campaignSeries)[number];

/** One edition of a recurring event, e.g. 第十三届中国专利周. What no source states is null, never guessed. */
export type Campaign = {
  id: string;
  series: CampaignSeries;
  number: number | null; // 13 of 第十三届; the year of a series that counts by year
  name: string;
  theme: string | null;
  themeTranslated: boolean; // the source's theme is in another language, or the words are a translation of it
  startsOn: Day | null;
  endsOn: Day | null;
  publisher: string | null;
};
