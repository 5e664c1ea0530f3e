import { parseCampaignId } from "@/lib/record/campaign-id";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { findIndicator } from "@/lib/record/indicators";
import { formatDecimal } from "@/lib/record/format";
import type { Content, Proposal } from "./review";
import { claimWords, fieldWords, recordWords, stateWords } from "@/lib/text/zh/record-words";
import { editions } from "@/lib/text/zh/editions";
import { importing } from "@/lib/text/zh/import";
import { zh } from "@/lib/text/zh/dictionary";
import { namesAt } from "@/lib/record/field-shapes";
import type { NamesAt } from "@/lib/record/field-shapes";
import { activityFields, campaignFields, observationFields } from "@/lib/record/fields";
import type { Adcode, Decimal, RegionNames } from "@/lib/record/types";

/** A record as words, field by field: what a card shows, and what two versions of it are compared by. */

export type Field = { name: string; word: string; value: string };
export type FieldChange = { word: string; before: string; after: string };

type Of<K extends Content["kind"]> = Extract<Content, { kind: K }>;
type NameOf = (adcode: Adcode | null) => string;
type List = Parameters<typeof namesAt>[0];
type Words<L extends List> = { readonly [K in NamesAt<L, "desk">]: string };
type Tellings<L extends List> = Partial<Words<L>>;

/** Every field of a content in the order of its list; `names` are those of regions and editions. What is not stated is the empty string. */
export function fieldsOf(content: Content, names: RegionNames): Field[] {
  const nameOf: NameOf = (adcode) => (adcode === null ? "" : `${names.get(adcode) ?? ""} ${adcode}`.trim());
  switch (content.kind) {
    case "activity":
      return listed(activityFields, fieldWords.activity, content, tellActivity(content, nameOf, names));
    case "observation":
      return listed(observationFields, fieldWords.observation, content, tellObservation(content, nameOf));
    case "campaign":
      return listed(campaignFields, fieldWords.campaign, content, tellCampaign(content));
  }
}

/** What no telling says otherwise is told as it is held. */
const listed = <L extends List>(
  fields: L,
  words: Words<L>,
  content: { [K in NamesAt<L, "desk">]: unknown },
  tellings: Tellings<L>,
): Field[] =>
  namesAt(fields, "desk").map((name) => ({
    name,
    word: words[name],
    value: tellings[name] ?? asHeld(content[name]),
  }));

function asHeld(value: unknown): string {
  if (typeof value === "boolean") return value ? recordWords.yes : "";
  return value === null ? "" : String(value);
}

const tellCampaign = ({ series }: Of<"campaign">): Tellings<typeof campaignFields> => ({
  series: editions.series[series],
});

const tellActivity = (
  { types, region, city, campaign, status, organisations }: Of<"activity">,
  nameOf: NameOf,
  names: RegionNames,
): Tellings<typeof activityFields> => ({
  types: types.map((type) => zh.activityType[type]).join("、"),
  region: nameOf(region),
  city: nameOf(city),
  campaign: campaign === null ? "" : (names.get(campaign) ?? tellEdition(campaign)),
  status: editions.status[status],
  organisations: organisations.map(({ name, role }) => `${zh.organisationRole[role]} ${name}`).join("；"),
});

/** An edition that is on record nowhere yet, by the series and number its id says. */
function tellEdition(id: string): string {
  const edition = parseCampaignId(id);
  return edition === null ? id : editions.ofNumber(editions.series[edition.series], edition.number);
}

function tellObservation(content: Of<"observation">, nameOf: NameOf): Tellings<typeof observationFields> {
  const { region, indicator, completeness, basis, status, value, valueTo, unit, qualifier, claims } = content;
  const figure = (of: Decimal | null) => (of === null ? "" : `${formatDecimal(of)} ${unit}`);
  return {
    region: nameOf(region),
    indicator: indicator === null ? "" : nameOfKnown(indicator),
    completeness: importing.completeness[completeness],
    basis: importing.basis[basis],
    status: zh.status[status].word,
    value: figure(value),
    valueTo: figure(valueTo),
    unit: "", // stands beside the value
    qualifier: importing.qualifier[qualifier],
    claims: claims.map(({ kind, literal }) => `${claimWords[kind]} ${literal}`).join("；"),
  };
}

/** A proposal with its state, reason and span before the fields of its content. */
export function proposalFields(proposal: Proposal, names: RegionNames): Field[] {
  const { state, reason, quote, content } = proposal;
  return [
    { name: "state", word: recordWords.state, value: stateWords[state] },
    { name: "reason", word: recordWords.reason, value: reason ?? "" },
    { name: "quote", word: recordWords.quote, value: quote },
    ...fieldsOf(content, names),
  ];
}

/** Fields that differ, in the order of `after`; a field only one side has differs from nothing. */
export function diffFields(before: readonly Field[], after: readonly Field[]): FieldChange[] {
  const old = new Map(before.map((field) => [field.name, field]));
  const fresh = new Set(after.map(({ name }) => name));
  const gone = before.filter(({ name }) => !fresh.has(name));
  return [
    ...after.map(({ name, word, value }) => ({ word, before: old.get(name)?.value ?? "", after: value })),
    ...gone.map(({ word, value }) => ({ word, before: value, after: "" })),
  ].filter((change) => change.before !== change.after);
}

/** What a record is called where one line is all there is room for. */
export function titleOf(content: Content, names: RegionNames): string {
  if (content.kind === "activity") return content.title;
  if (content.kind === "campaign") return content.name;
  const { region, indicator, literal, value, unit } = content;
  const place = region === null ? "" : (names.get(region) ?? region);
  const what = indicator === null ? recordWords.noIndicator : nameOfKnown(indicator);
  return [place, what, literal ?? (value === null ? "" : `${formatDecimal(value)} ${unit}`)]
    .filter(Boolean)
    .join(" ");
}

/** A proposal may ask for an indicator that nobody has. */
const nameOfKnown = (id: string) => (findIndicator(id) === undefined ? id : nameOfIndicator(zh, id));
