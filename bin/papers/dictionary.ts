import { indicators } from "@/lib/record/indicators";
import type { Indicator } from "@/lib/record/indicators";
import { wordsOfIndicator } from "@/lib/record/indicator-words";
import {
  activityStatuses,
  activityTypes,
  bases,
  campaignSeries,
  claimKinds,
  completenesses,
  levels,
  organisationRoles,
  qualifiers,
  sourceKinds,
  statuses,
} from "@/lib/record/types";
import { textIn } from "@/lib/text/text-in";

const [en, zh] = [textIn("en"), textIn("zh")];

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

const code = (word: string) => `\`${word}\``;

/** Rows of a field whose codes have words of their own in both languages. */
const said = <C extends string>(
  field: string,
  codes: readonly C[],
  words: (text: typeof en) => { readonly [code in C]: string | { word: string; meaning: string } },
): string[][] =>
  codes.map((id) => {
    const [english, chinese] = [words(en)[id], words(zh)[id]];
    const meaning = typeof english === "string" ? "" : english.meaning;
    const word = (of: string | { word: string }) => (typeof of === "string" ? of : of.word);
    return [field, code(id), word(english), word(chinese), meaning];
  });

/** Every code that a field of a record may hold, in both languages. */
export const codeTable = (): string =>
  table(
    ["field", "code", "English", "Chinese", "means"],
    [
      ...said("status", statuses, ({ status }) => status),
      ...said("qualifier", qualifiers, ({ qualifier }) => qualifier),
      ...said("completeness", completenesses, ({ completeness }) => completeness),
      ...said("basis", bases, ({ basis }) => basis),
      ...said("level", levels, ({ level }) => level),
      ...said("source.kind", sourceKinds, ({ sourceKind }) => sourceKind),
      ...said("activity.types", activityTypes, ({ activityType }) => activityType),
      ...said("activity.status", activityStatuses, ({ editions }) => editions.status),
      ...said("organisation.role", organisationRoles, ({ organisationRole }) => organisationRole),
      ...said("campaign.series", campaignSeries, ({ editions }) => editions.series),
      ...claimKinds.map((id) => ["claim.kind", code(id), id, "", ""]),
    ],
  );

const indicatorRow = ({ id, family, unit, breaks }: Indicator) => {
  const { name, definition } = wordsOfIndicator(en, id);
  return [code(id), name, wordsOfIndicator(zh, id).name, family, unit, breaks.join(", ") || "–", definition];
};

/** Every indicator the site knows: its names, what it counts and in what, and where its classes begin. */
export const indicatorTable = (): string =>
  table(
    ["id", "English", "Chinese", "family", "unit", "classes begin at", "counts"],
    indicators.map(indicatorRow),
  );
