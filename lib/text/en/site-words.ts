import type { Text } from "../text";
import { count } from "./count";
import { failure } from "./failure";

type Part = Pick<
  Text,
  "site" | "nav" | "search" | "footer" | "level" | "notFound" | "error" | "pagination" | "list"
>;

/** Words of the frame around every page, of search and of what cannot be found. */
export const siteWords: Part = {
  site: {
    name: "Zhiyun Atlas",
    tagline: "Intellectual property at work in China, region by region",
    description:
      "Activities and pledge-financing figures from the official Bulletin of Intellectual Property Operations and from public reports, on a map of China. Every figure names its source; what no source mentions is never written as zero.",
  },
  nav: {
    label: "Main navigation",
    skip: "Skip to the content",
    map: "Map",
    financing: "Compare financing",
    activities: "Activities",
    sources: "Sources",
    about: "About",
    breadcrumb: "You are here",
    nation: "China",
    other: { locale: "zh", lang: "zh-CN", word: "中文" },
  },
  search: {
    label: "Find a region: name in pinyin or Chinese, initials, or administrative code",
    placeholder: "Hubei / 420000",
    submit: "Find region",
    title: "Find a region",
    found: (text, found) => `“${text}”: ${count(found, "region")} found`,
    none: (text) =>
      `Nothing found for “${text}”. Try the name in pinyin without spaces (hubei), its initials (hb) or the six-digit administrative code.`,
    near: "Regions with similar names:",
  },
  footer: {
    newest: (date) => `Data up to ${date}`,
    unofficial: "An unofficial site; its material comes from public bulletins and reports",
    method: "Method and definitions",
    sources: "Sources",
    licences: "Licences",
    data: "Data and API",
    changes: "Corrections",
    accessibility: "Accessibility",
  },
  level: {
    nation: "China",
    province: "province level",
    prefecture: "prefecture level",
    county: "county level",
    special: "special zone",
  },
  notFound: {
    title: "There is no such page",
    meaning:
      "The region, activity or source in the address is not on our records. Look for a region at the top right, or start again below.",
    region: (adcode) => `There is no region with the code ${adcode}. `,
    map: "Back to the map",
  },
  error: failure,
  pagination: {
    label: "Pages",
    previous: "Previous",
    next: "Next",
    page: (page) => `Page ${page}`,
  },
  list: {
    pastLast: (asked, pages) =>
      `There is no page ${asked}: there ${pages === 1 ? "is 1 page" : `are ${pages} pages`}, and this is the last.`,
    cut: (total, shown) => `The first ${shown} of ${total} are listed. `,
    rest: "See all of them",
  },
};
