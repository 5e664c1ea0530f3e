import type { Text } from "../text";
import { count, listOf } from "./count";

type Part = Pick<
  Text,
  "financing" | "change" | "index" | "differs" | "reason" | "caveat" | "claimCheck" | "trend"
>;

const figures = (number: number) => count(number, "figure");

/** Words of comparisons: what may be compared, what may not and why. */
export const comparisonWords: Part = {
  financing: {
    title: "Compare pledge financing",
    description:
      "Patent, trade mark and intellectual property pledge financing, region against region: what can be compared shares an axis, and what cannot says why.",
    note: "Choose up to six regions. Only figures of the same object, the same business and the same unit share an axis; for the rest, the reason is given.",
    regions: "Regions compared",
    remove: (name) => `Remove ${name}`,
    add: "Add region",
    addPlaceholder: "Dongguan / 441900",
    addTitle: "Add a region to compare",
    full: (max) => `${max} regions are chosen, which is all there is room for: remove one to add another.`,
    view: "View",
    views: { trend: "Over time", year: "One year", index: "Index", table: "Table" },
    allIndicators: "All indicators",
    year: "Year",
    base: "Base year",
    sources: "Sources",
    sourceChoice: { all: "with reposts", direct: "hide reposts" },
    basisChoice: { all: "any", registered: "registered amount", loan: "loans", unspecified: "not stated" },
    completeness: "Period",
    fullChoice: (full) => (full ? "full years only" : "with parts of years"),
    more: "More filters: sources, what is counted, period, unit",
    unit: "Unit of money",
    units: { yi: "CNY billion", wan: "CNY million", yuan: "CNY" },
    suggested: "Comparisons that the data support well: ",
    suggestions: {
      provinces2015: "patent pledge financing by province, 2015",
      cities2021: "IP pledge financing by city, 2021",
      nation: "China over the years",
      dongguan: "Dongguan, three years",
    },
    standing: (year, title) => `${year}, ${title}: among the regions known`,
    standingNote: (number, level) =>
      `${count(number, "region")} known at ${level}; those not on record are missing, so no rank is given.`,
    stands: (name, figure) => `${name} ${figure}`,
    opening: (cities, year, indicator) =>
      `${count(cities, "city", "cities")} have an exact figure for the whole of ${year} (${indicator}): the year and indicator that most cities share in the figures held here.`,
    others: "Compare something else",
    figures: (number) => figures(number),
    offered: (number) => `${count(number, "region")} with figures`,
    choose:
      "No region is chosen yet. Add one above, or begin with one of the comparisons that the data support well.",
    empty:
      "Under these filters the regions have no figures that can be drawn. Take a filter off or choose another indicator.",
    leftOut: (values) => `Six regions at most are compared, each once. Left out: ${values}.`,
    unknown: (values) => `No region has the code ${values}; left out.`,
    hidden: (hidden, isDirect) =>
      `The filters leave out ${figures(hidden)}${isDirect ? ", reposts among them" : ""}.`,
    absent: (name, known, isHidden) => {
      if (isHidden) return `All figures of ${name} are left out by the filters.`;
      return known.length === 0
        ? `No pledge-financing figure of ${name} is on record; that does not mean there was none.`
        : `${name} has no figure of this indicator. On record: ${listOf(known)}.`;
    },
    noYear: (year) =>
      `There are no figures for ${year}, and no other year has been put in its place. Nearest years with figures: `,
    noYears: (year) => `There are no figures for ${year}, nor for any other year under these filters.`,
    absentYear: (name, year, others) =>
      `${name} has no figure for ${year}. Years with figures: ${listOf(others)}.`,
    yearTitle: (year, title, level) => [title, year, level].filter(Boolean).join(" · "),
    collected: (number) => `${count(number, "region")} on record`,
    conflict: (name, period) => `Sources differ on ${name}, ${period}; all are given: `,
    agreeing: (name, period) =>
      `${name}, ${period}: several sources word it differently and do not contradict each other; all are given: `,
    and: ", ",
    tier: (title, level) => `${title} · ${level}`,
    refusals: "What cannot be compared",
    refused: (a, b) => `${a} and ${b} have no figures that can be compared`,
  },
  change: {
    refusedCount: (refused) => `${count(refused, "more pair")} not calculated: see why`,
    title: "Before and after",
    pair: (name, later, earlier) => `${name}: ${later} against ${earlier}`,
    refused: (reasons) => ` — no change is calculated (${reasons}).`,
    progress: (percent) =>
      ` Progress, not growth: ${percent} of the whole year before; the start is inferred as that of the year.`,
    notComputed: (reasons) => ` — not calculated (${reasons}).`,
    caveats: (words) => `(${words})`,
    working: "How it is calculated",
    inputs: "From:",
    rounding: (unit) =>
      `In ${unit}, calculated with every digit of the source; the result is rounded to one decimal.`,
  },
  index: {
    title: (title, base) => `${title}, ${base} = 100`,
    unit: "index",
    column: (base) => `Index (${base} = 100)`,
    none: (base) =>
      `No region can take ${base} as its base year: there is no full-year figure for it, or nothing comparable after it.`,
  },
  differs: (what, a, b) => `${what}: ${a} / ${b}`,
  reason: {
    indicator: "not the same indicator",
    object: "different objects",
    business: "different business",
    unit: "different units",
    "unstated-period": "period not stated",
    "partial-against-full": "part of a year against a full year",
    "different-parts": "not the same part of the year",
    cumulative: "several years together",
    "no-common-period": "no figures for the same period",
    forecast: "a forecast does not stand beside what has happened",
    "without-number": "no number",
  },
  caveat: {
    approximate: "a figure is approximate, so no change is calculated",
    "different-source":
      "the sources differ; a change is given only where a source states it, never calculated across sources",
    "different-region": "different regions stand side by side; nothing is calculated between them",
    "basis-unstated": "for one figure it is not stated what was counted",
    "inferred-start": "the start is inferred as that of the year",
    "zero-base": "the base is zero, so nothing can be calculated",
  },
  claimCheck: {
    says: (name, period, publisher, literal) =>
      `${name}, ${period}: ${publisher ?? "the source"} says ${literal}. `,
    implies: (amount, period) => `By that, ${period} would have been about ${amount}; on record is `,
    larger: (larger) =>
      `Among the full-year figures of the same indicator on record, ${larger} ${larger === 1 ? "is" : "are"} larger: `,
    both: " Claim and figures do not agree; both are given as they stand, and we work out no growth or rank of our own.",
    rounding:
      "Calculated with exact decimals, amounts to the nearest CNY 1 million; only to show that claim and figure do not agree, not kept as a figure.",
  },
  trend: {
    full: "full year",
    partial: "part of a year",
    gaps: "Years without data stay empty and are not joined.",
    forecasts: (title) => `${title}: forecasts`,
    forecastsNote: "Not yet happened: not drawn with what has, and not part of any comparison.",
    unplaced: (unplaced) =>
      `${count(unplaced, "more figure")} that ${unplaced === 1 ? "spans" : "span"} several years, state no period or no number ${unplaced === 1 ? "is" : "are"} not drawn; see the table below.`,
    chart: (title) => `Chart: ${title}`,
    live: {
      keys: "Arrow keys read the figures one by one, Home and End go to the ends, Enter opens the source, Esc leaves. ",
      zoomKeys: "Plus and minus zoom the years.",
      legend: "Regions shown",
      source: "Source: ",
    },
  },
};
