import { readFigure } from "./figure-input";
import { findIndicator } from "@/lib/record/indicators";
import { campaignId } from "@/lib/record/campaign-id";
import type { Content, ProposedActivity, ProposedCampaign, ProposedClaim, ProposedObservation } from "./review";
import { desk } from "@/lib/text/zh/desk";
import {
  activityStatuses,
  activityTypes,
  bases,
  campaignSeries,
  claimKinds,
  completenesses,
  organisationRoles,
  qualifiers,
  statuses,
} from "@/lib/record/types";
import type { Decimal } from "@/lib/record/types";

/** The fields of the edit form, as FormData is. */
export type Fields = {
  get: (name: string) => FormDataEntryValue | null;
  getAll: (name: string) => FormDataEntryValue[];
};

/** The content a filled form describes, or what is wrong with it. What the server refuses is the server's to say. */
export function readContent(before: Content, fields: Fields): Content | string {
  if (before.kind === "activity") return readActivity(before, fields);
  return before.kind === "campaign" ? readCampaign(before, fields) : readObservation(fields);
}

const text = (fields: Fields, name: string) => String(fields.get(name) ?? "").trim();
const textOrNull = (fields: Fields, name: string) => text(fields, name) || null;
const all = (fields: Fields, name: string) => fields.getAll(name).map((value) => String(value).trim());
const isTicked = (fields: Fields, name: string) => fields.get(name) !== null;

function word<T extends string>(words: readonly T[], said: string, otherwise: T): T {
  return words.find((each) => each === said) ?? otherwise;
}

function readActivity(before: ProposedActivity, fields: Fields): ProposedActivity {
  const roles = all(fields, "organisationRole");
  const chosen = all(fields, "types");
  return {
    kind: "activity",
    title: text(fields, "title"),
    // What stays ticked keeps its order, so that nothing seems changed that was not.
    types: [...new Set([...before.types, ...activityTypes])].filter((type) => chosen.includes(type)),
    region: textOrNull(fields, "region"),
    city: textOrNull(fields, "city"),
    campaign: textOrNull(fields, "campaign"),
    status: word(activityStatuses, text(fields, "status"), "held"),
    startsOn: textOrNull(fields, "startsOn"),
    endsOn: textOrNull(fields, "endsOn") ?? textOrNull(fields, "startsOn"),
    dateLiteral: textOrNull(fields, "dateLiteral"),
    yearInferred: isTicked(fields, "yearInferred"),
    organisations: all(fields, "organisationName").flatMap((name, index) =>
      name === "" ? [] : [{ name, role: word(organisationRoles, roles[index] ?? "", "host") }],
    ),
  };
}

/** An edition is known by its series and number; one without a number keeps the id it had. */
function readCampaign(before: ProposedCampaign, fields: Fields): ProposedCampaign | string {
  const series = word(campaignSeries, text(fields, "series"), before.series);
  const typed = text(fields, "number");
  const number = typed === "" ? null : Number(typed);
  if (number !== null && !Number.isInteger(number)) return desk.review.form.numberBad;
  const isSame = series === before.series && number === before.number;
  return {
    kind: "campaign",
    id: textOrNull(fields, "edition") ?? (isSame || number === null ? before.id : campaignId(series, number)),
    series,
    number,
    name: text(fields, "name"),
    theme: textOrNull(fields, "theme"),
    themeTranslated: isTicked(fields, "themeTranslated"),
    startsOn: textOrNull(fields, "startsOn"),
    endsOn: textOrNull(fields, "endsOn"),
  };
}

function readObservation(fields: Fields): ProposedObservation | string {
  const indicator = textOrNull(fields, "indicator");
  const [value, valueTo] = ["value", "valueTo"].map((name) => figure(text(fields, name)));
  if (value === undefined || valueTo === undefined) return desk.review.form.figureBad;
  return {
    kind: "observation",
    region: textOrNull(fields, "region"),
    indicator,
    periodStart: textOrNull(fields, "periodStart"),
    periodEnd: textOrNull(fields, "periodEnd"),
    completeness: word(completenesses, text(fields, "completeness"), "unstated"),
    startInferred: isTicked(fields, "startInferred"),
    endInferred: isTicked(fields, "endInferred"),
    basis: word(bases, text(fields, "basis"), "unspecified"),
    status: word(statuses, text(fields, "status"), "reported"),
    value,
    valueTo,
    unit: (indicator === null ? undefined : findIndicator(indicator)?.unit) ?? "元",
    qualifier: word(qualifiers, text(fields, "qualifier"), "exact"),
    literal: textOrNull(fields, "literal"),
    claims: readClaims(fields),
  };
}

/** Null when nothing is typed, undefined when it is no figure. */
function figure(typed: string): Decimal | null | undefined {
  return typed === "" ? null : (readFigure(typed) ?? undefined);
}

function readClaims(fields: Fields): ProposedClaim[] {
  const [kinds, scopes, ranks] = ["claimKind", "claimScope", "claimRank"].map((name) => all(fields, name));
  return all(fields, "claimLiteral").flatMap((literal, index) => {
    if (literal === "") return [];
    const rank = Number(ranks?.[index]) || null;
    return [
      { kind: word(claimKinds, kinds?.[index] ?? "", "rank"), scope: scopes?.[index] || null, rank, literal },
    ];
  });
}
