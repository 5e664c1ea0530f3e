import type { Campaign } from "@/lib/record/types";
import { diffFields, fieldsOf } from "./fields";
import type { FieldChange } from "./fields";
import type { Proposal, ProposedCampaign } from "./review";

/** The editions a document proposes and nobody has set aside, as one string: the same one as long as nothing about them changes. */
export function listEditions(proposals: readonly Proposal[]): string {
  return proposals
    .flatMap(({ content, state }) =>
      content.kind === "campaign" && state !== "dismissed" ? [`${content.id}\t${content.name}`] : [],
    )
    .join("\n");
}

export type EditionChoice = { id: string; name: string };

/** What an activity may belong to: editions on record, and before them those that are only proposed. */
export function mergeEditions(campaigns: readonly Campaign[], listed: string): EditionChoice[] {
  const known = new Set(campaigns.map(({ id }) => id));
  const proposed = listed.split("\n").flatMap((line): EditionChoice[] => {
    const [id = "", name = ""] = line.split("\t");
    return id === "" || known.has(id) ? [] : [{ id, name }];
  });
  const fresh = new Map(proposed.map((each) => [each.id, each]));
  return [...fresh.values(), ...campaigns.map(({ id, name }) => ({ id, name }))];
}

/** Whether the theme on record stands: where a text says none, or the same without the spaces that its layout loses. */
export function saysTheme(record: Themed, text: Themed): boolean {
  const bare = (theme: string | null) => theme?.replaceAll(/\s/gu, "");
  return text.theme === null || bare(text.theme) === bare(record.theme);
}

type Themed = Pick<ProposedCampaign, "theme">;

/** What accepting an edition would change of the one on record; null when there is none, empty when it says nothing new. */
export function compareWithRecord(
  content: ProposedCampaign,
  campaigns: readonly Campaign[],
): FieldChange[] | null {
  const known = campaigns.find(({ id }) => id === content.id);
  if (known === undefined) return null;
  const { publisher: _publisher, ...standing } = known;
  const before = fieldsOf({ kind: "campaign", ...standing }, new Map());
  const { theme, themeTranslated } = saysTheme(known, content) ? known : content;
  const after = fieldsOf(
    {
      ...content,
      number: content.number ?? known.number,
      startsOn: content.startsOn ?? known.startsOn,
      endsOn: content.endsOn ?? known.endsOn,
      theme,
      themeTranslated,
    },
    new Map(),
  );
  return diffFields(before, after);
}
