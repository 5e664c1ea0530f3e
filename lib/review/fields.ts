import { findIndicator } from "@/lib/record/indicators";
import { formatDecimal } from "@/lib/record/format";
import type { Content, Proposal } from "./review";
import { claimWords, recordWords, stateWords } from "@/lib/text/zh/record-words";
import { editions } from "@/lib/text/zh/editions";
import { importing } from "@/lib/text/zh/import";
import { zh } from "@/lib/text/zh/dictionary";
import type { Adcode, RegionNames } from "@/lib/record/types";

/** A record as words, field by field: what a card shows, and what two versions of it are compared by. */

export type Field = { name: string; word: string; value: string };
export type FieldChange = { word: string; before: string; after: string };

type Of<K extends Content["kind"]> = Extract<Content, { kind: K }>;

/** Every field of a content in one order; what is not stated is the empty string. */
export function fieldsOf(content: Content, names: RegionNames): Field[] {
  const nameOf = (adcode: Adcode | null) =>
    adcode === null ? "" : `${names.get(adcode) ?? ""} ${adcode}`.trim();
  const values = valuesOf(content, nameOf);
  return values.map(([name, value]) => ({ name, word: recordWords[name], value }));
}

type Values = [keyof typeof recordWords, string][];
type NameOf = (adcode: Adcode | null) => string;

function valuesOf(content: Content, nameOf: NameOf): Values {
  switch (content.kind) {
    case "activity":
      return ofActivity(content, nameOf);
    case "observation":
      return ofObservation(content, nameOf);
    case "campaign":
      return ofCampaign(content);
  }
}

function ofCampaign({
  series,
  number,
  name,
  theme,
  themeTranslated,
  startsOn,
  endsOn,
}: Of<"campaign">): Values {
  const isOpen = startsOn !== null || endsOn !== null;
  return [
    ["editionName", name],
    ["series", editions.series[series]],
    ["number", number === null ? "" : String(number)],
    ["dates", isOpen ? span(startsOn, endsOn) : ""],
    ["theme", theme ?? ""],
    ["themeTranslated", themeTranslated ? recordWords.yes : ""],
  ];
}

function ofActivity(content: Of<"activity">, nameOf: NameOf): Values {
  const {
    title,
    types,
    region,
    city,
    campaign,
    status,
    startsOn,
    endsOn,
    dateLiteral,
    yearInferred,
    organisations,
  } = content;
  return [
    ["title", title],
    ["types", types.map((type) => zh.activityType[type]).join("、")],
    ["region", nameOf(region)],
    ["city", nameOf(city)],
    ["dates", span(startsOn, endsOn)],
    ["dateLiteral", dateLiteral ?? ""],
    ["yearInferred", yearInferred ? recordWords.yes : ""],
    ["campaign", campaign ?? ""],
    ["activityStatus", editions.status[status]],
    ["organisations", organisations.map(({ name, role }) => `${zh.organisationRole[role]} ${name}`).join("；")],
  ];
}

function ofObservation(content: Of<"observation">, nameOf: NameOf): Values {
  const {
    region,
    indicator,
    periodStart,
    periodEnd,
    completeness,
    startInferred,
    endInferred,
    claims,
    ...figure
  } = content;
  const { basis, status, value, valueTo, unit, qualifier, literal } = figure;
  const inferred = [startInferred && recordWords.start, endInferred && recordWords.end]
    .filter(Boolean)
    .join("、");
  return [
    ["region", nameOf(region)],
    ["indicator", indicator === null ? "" : (findIndicator(indicator)?.name ?? indicator)],
    ["period", `${span(periodStart, periodEnd)} ${importing.completeness[completeness]}`.trim()],
    ["inferred", inferred],
    [
      "value",
      [value, valueTo].flatMap((each) => (each === null ? [] : `${formatDecimal(each)} ${unit}`)).join("—"),
    ],
    ["qualifier", importing.qualifier[qualifier]],
    ["literal", literal ?? ""],
    ["status", zh.status[status].word],
    ["basis", importing.basis[basis]],
    ["claims", claims.map(({ kind, literal: said }) => `${claimWords[kind]} ${said}`).join("；")],
  ];
}

const span = (from: string | null, to: string | null) =>
  from === to ? (from ?? "") : [from ?? "…", to ?? "…"].join("—");

/** A proposal with its state, reason and span before the fields of its content. */
export function proposalFields(proposal: Proposal, names: RegionNames): Field[] {
  const { state, reason, quote, content } = proposal;
  const own: Values = [
    ["state", stateWords[state]],
    ["reason", reason ?? ""],
    ["quote", quote],
  ];
  return [
    ...own.map(([name, value]) => ({ name, word: recordWords[name], value })),
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
  const what = indicator === null ? recordWords.noIndicator : (findIndicator(indicator)?.name ?? indicator);
  return [place, what, literal ?? (value === null ? "" : `${formatDecimal(value)} ${unit}`)]
    .filter(Boolean)
    .join(" ");
}
